import { expect, it } from 'vitest';
import { inTurn, turn } from './turns.ts';

it('turn() lets other tasks come first, and inTurn can be called off', async () => {
	const done: string[] = [];
	const stop = inTurn(() => done.push('never'));
	inTurn(() => done.push('later'));
	stop();
	done.push('now');
	await turn();
	await turn();
	expect(done).toEqual(['now', 'later']);
});
