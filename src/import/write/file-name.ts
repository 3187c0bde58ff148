import { createHash } from 'node:crypto';

/**
 * The name of an article’s file, without `.md`: its outlet and title in letters, digits and `-`, so
 * that no title can lead out of the folder. The corpus makes the article’s id of it.
 */
export function fileName(outlet: string, title: string): string {
  const name = cut(`${slug(outlet)}-${slug(title)}`).replace(/^-+|-+$/g, '');
  return name === '' || RESERVED.test(name) ? `article-${hashOf(`${outlet}\n${title}`)}` : name;
}

/** Another name for an article whose name is taken; the same article always gets the same one. */
export function otherName(name: string, identity: string): string {
  return `${cut(name, LONGEST_UNITS - HASH_LENGTH - 1)}-${hashOf(identity)}`;
}

/** The corpus shortens a longer name when it makes an id of it. */
const LONGEST_UNITS = 56;
/** Bytes; file systems take 255, and encrypted ones 143. */
const LONGEST_BYTES = 120;
const HASH_LENGTH = 8;
/** Windows keeps these for devices, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)$/;

/** In one case and one normal form: some file systems tell neither apart. */
function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’ʼ`]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** Whole words, as many as fit. */
function cut(name: string, units = LONGEST_UNITS): string {
  let short = '';
  for (const part of name.split(/(?=-)/)) {
    if (!fits(short + part, units)) break;
    short += part;
  }
  if (short.length >= units / 2) return short;
  // Scripts without spaces, and words longer than a name.
  short = '';
  for (const character of name) {
    if (!fits(short + character, units)) break;
    short += character;
  }
  return short;
}

function fits(name: string, units: number): boolean {
  return name.length <= units && Buffer.byteLength(name) <= LONGEST_BYTES;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
