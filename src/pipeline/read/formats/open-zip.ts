import { Inflate } from 'fflate';
import { checksumOf } from './checksum.ts';
import { LIMITS, sizeInWords } from './limits.ts';
import { UnreadableContent } from './unreadable-file.ts';

/** What a zip directory says of one part. */
interface Entry {
	offset: number;
	packed: number;
	method: number;
	/** CRC-32 of the inflated bytes. */
	checksum: number;
	encrypted: boolean;
}

/** A zip-based document, its parts inflated one by one when they are asked for. */
export interface Zip {
	names: string[];
	/** The bytes of a part, or undefined where there is none of that name. */
	read(name: string): Uint8Array | undefined;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Packed bytes given to the inflater at a time, so that a bomb is noticed soon after it starts. */
const STEP = 16 * 1024;

/** How far a zip may swell: see LIMITS. */
export interface ZipLimits {
	inflatedBytes: number;
	inflationRatio: number;
	zipEntries: number;
}

/**
 * Opens a zip by its directory. Sizes that the file states are not believed: the bytes that come
 * out are counted and their checksum is compared; reading stops at `inflatedBytes` for the whole
 * file and at `inflationRatio` for a part. Throws UnreadableContent.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = LIMITS): Zip {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = directoryOf(bytes, view, limits);
	let room = limits.inflatedBytes;
	return {
		names: [...entries.keys()],
		read(name) {
			const entry = entries.get(name);
			if (!entry) return undefined;
			if (entry.encrypted) throw new UnreadableContent('a zip protected by a password');
			const packed = packedPart(bytes, view, entry);
			const part =
				entry.method === 0 ? packed : inflateWithin(packed, roomFor(packed, room, limits));
			if (!part || part.length > room) throw tooLarge(limits);
			if (checksumOf(part) !== entry.checksum)
				throw new UnreadableContent('a zip with a damaged part');
			room -= part.length;
			return part;
		}
	};
}

function directoryOf(bytes: Uint8Array, view: DataView, limits: ZipLimits): Map<string, Entry> {
	const end = endOf(bytes, view);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > limits.zipEntries) throw new UnreadableContent(`a zip of ${count} parts`);
	const entries = new Map<string, Entry>();
	for (let i = 0; i < count; i++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) {
			throw new UnreadableContent('a zip whose directory is damaged');
		}
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		entries.set(name, {
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			checksum: view.getUint32(at + 16, true),
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
	throw new UnreadableContent('a zip that ends too early');
}

function packedPart(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
	const { offset, packed, method } = entry;
	if (method !== 0 && method !== 8) throw new UnreadableContent(`a zip packed by method ${method}`);
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) {
		throw new UnreadableContent('a zip with a damaged part');
	}
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + packed > bytes.length) throw new UnreadableContent('a zip that ends too early');
	return bytes.subarray(start, start + packed);
}

/** A small part may swell more: a megabyte harms nobody. */
function roomFor(packed: Uint8Array, room: number, limits: ZipLimits): number {
	return Math.min(room, Math.max(packed.length * limits.inflationRatio, 1024 * 1024));
}

/** The inflated bytes, or undefined where there are more than `room`. */
function inflateWithin(packed: Uint8Array, room: number): Uint8Array | undefined {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const inflate = new Inflate((chunk) => {
		length += chunk.length;
		if (length <= room) chunks.push(chunk);
	});
	try {
		for (let at = 0; (at < packed.length || at === 0) && length <= room; at += STEP) {
			const last = at + STEP >= packed.length;
			inflate.push(packed.subarray(at, at + STEP), last);
		}
	} catch {
		throw new UnreadableContent('a zip with a damaged part');
	}
	if (length > room) return undefined;
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

function tooLarge(limits: ZipLimits): UnreadableContent {
	return new UnreadableContent(
		`a zip that swells to more than ${sizeInWords(limits.inflatedBytes)} or to ` +
			`${limits.inflationRatio} times its size (a zip bomb)`
	);
}
