import { expect, test } from 'vitest';
import { checksumOf } from './checksum.ts';

test('checksumOf gives the check value of the standard', () => {
	expect(checksumOf(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
	expect(checksumOf(new Uint8Array())).toBe(0);
});
