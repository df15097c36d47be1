import { parseArgs } from 'node:util';
import { UserError } from './user-error.ts';

/** The command line as a command takes it; what was not given is absent or false. */
export interface Arguments {
	paths: string[];
	codebooks: string[];
	out?: string;
	threads?: number;
	port?: number;
	fresh: boolean;
	check: boolean;
	help: boolean;
}

type Flag = 'codebook' | 'out' | 'threads' | 'port' | 'fresh' | 'check' | 'help';

const OPTIONS = {
	codebook: { type: 'string', multiple: true },
	out: { type: 'string' },
	threads: { type: 'string' },
	port: { type: 'string' },
	fresh: { type: 'boolean' },
	check: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' }
} as const;

/**
 * Reads the command line: `allowed` names the flags of this command.
 * Throws UserError for a flag that is not among them or has no value.
 */
export function readArguments(argv: readonly string[], allowed: readonly Flag[]): Arguments {
	const options = Object.fromEntries(
		Object.entries(OPTIONS).filter(([name]) => allowed.includes(name as Flag))
	) as typeof OPTIONS;
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			options,
			allowPositionals: true
		});
		const number = (name: 'threads' | 'port') => {
			const value = values[name];
			if (value === undefined) return {};
			const parsed = Number(value);
			if (Number.isInteger(parsed) && parsed > 0 && parsed < 65536) return { [name]: parsed };
			throw new UserError(`--${name} has “${value}”, expected a whole number from 1 to 65535.`);
		};
		return {
			paths: positionals,
			codebooks: values.codebook ?? [],
			...(values.out === undefined ? {} : { out: values.out }),
			...number('threads'),
			...number('port'),
			fresh: values.fresh ?? false,
			check: values.check ?? false,
			help: values.help ?? false
		};
	} catch (error) {
		if (error instanceof UserError || !(error instanceof Error)) throw error;
		const flag = /'(-[^' ]*)/.exec(error.message)?.[1] ?? 'an option';
		const known = allowed.map((name) => `--${name}`).join(', ');
		const problem = error.message.includes('Unknown option')
			? `${flag} is no option of this command, expected one of ${known}`
			: `${flag} needs a value after it`;
		throw new UserError(`${problem}; --help says more.`);
	}
}
