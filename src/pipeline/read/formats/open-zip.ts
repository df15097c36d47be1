import { Inflate } from 'fflate';
import { LIMITS, sizeInWords } from './limits.ts';

/** What a zip directory says of one part. */
interface Entry {
	offset: number;
	packed: number;
	method: number;
	encrypted: boolean;
}

/** A zip-based document, its parts inflated one by one when they are asked for. */
export interface Zip {
	names: string[];
	/** The bytes of a part, or undefined where there is none of that name. */
	read(name: string): Uint8Array | undefined;
}

/** Why a zip could not be opened or read, as the 'found' of a sentence: 'a zip that ends too early'. */
export class BadZip extends Error {}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Packed bytes given to the inflater at a time, so that a bomb is noticed soon after it starts. */
const STEP = 16 * 1024;

/**
 * Opens a zip by its directory. Sizes that the file states are not believed: the bytes that come
 * out are counted, and reading stops at LIMITS.inflatedBytes for the whole file and at
 * LIMITS.inflationRatio for a part. Throws BadZip.
 */
export function openZip(bytes: Uint8Array): Zip {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = directoryOf(bytes, view);
	let inflated = 0;
	return {
		names: [...entries.keys()],
		read(name) {
			const entry = entries.get(name);
			if (!entry) return undefined;
			if (entry.encrypted) throw new BadZip('a zip protected by a password');
			const part = partOf(bytes, view, entry, LIMITS.inflatedBytes - inflated);
			inflated += part.length;
			return part;
		}
	};
}

function directoryOf(bytes: Uint8Array, view: DataView): Map<string, Entry> {
	const end = endOf(bytes, view);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > LIMITS.zipEntries) throw new BadZip(`a zip of ${count} parts`);
	const entries = new Map<string, Entry>();
	for (let i = 0; i < count; i++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) {
			throw new BadZip('a zip whose directory is damaged');
		}
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		entries.set(name, {
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			offset: view.getUint32(at + 42, true)
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/** The end record stands last, before a comment of at most 64 kB; a cut-off file has lost it. */
function endOf(bytes: Uint8Array, view: DataView): number {
	for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at--) {
		if (view.getUint32(at, true) === END) return at;
	}
	throw new BadZip('a zip that ends too early');
}

function partOf(bytes: Uint8Array, view: DataView, entry: Entry, room: number): Uint8Array {
	const { offset, packed, method } = entry;
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) {
		throw new BadZip('a zip with a damaged part');
	}
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + packed > bytes.length) throw new BadZip('a zip that ends too early');
	const body = bytes.subarray(start, start + packed);
	if (method === 0) {
		if (body.length > room) throw tooLarge();
		return body;
	}
	if (method !== 8) throw new BadZip(`a zip packed by method ${method}`);
	return inflateWithin(body, Math.min(room, Math.max(packed * LIMITS.inflationRatio, 1 << 20)));
}

function inflateWithin(packed: Uint8Array, room: number): Uint8Array {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const inflate = new Inflate((chunk) => {
		length += chunk.length;
		if (length > room) throw tooLarge();
		chunks.push(chunk);
	});
	try {
		for (let at = 0; at < packed.length || at === 0; at += STEP) {
			const last = at + STEP >= packed.length;
			inflate.push(packed.subarray(at, at + STEP), last);
		}
	} catch (error) {
		throw error instanceof BadZip ? error : new BadZip('a zip with a damaged part');
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

function tooLarge(): BadZip {
	return new BadZip(
		`a zip that swells to more than ${sizeInWords(LIMITS.inflatedBytes)} or to ` +
			`${LIMITS.inflationRatio} times its size (a zip bomb)`
	);
}
