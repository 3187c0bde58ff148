import type { Rejection } from '../corpus/article.ts';
import { cutUnit } from '../corpus/units.ts';
import { GrowingBytes, GrowingNumbers } from '../search/growing.ts';
import { type Segment, SegmentBuilder } from '../search/segment.ts';
import { packed } from './sections.ts';

/** Units to cut, their bytes laid end to end. */
export interface Batch {
  readonly units: readonly BatchedUnit[];
  readonly bytes: Uint8Array;
}

export interface BatchedUnit {
  /** Its number in the load. */
  readonly unit: number;
  readonly file: string;
  readonly line?: number | undefined;
  /** Where its bytes begin and end in the batch. */
  readonly start: number;
  readonly end: number;
}

/** A unit that became no article. */
export interface RejectedUnit extends Omit<Rejection, 'file'> {
  readonly unit: number;
}

/** What one cutter made of a run of its units. */
export interface CutPart {
  /** Absent when no unit became an article. */
  readonly segment?: Segment | undefined;
  /** Numbers of the units that became the segment's articles, in its order. */
  readonly units: Uint32Array;
  /** For each of these, 1 when the article's id is its own. */
  readonly ownIds: Uint8Array;
  readonly rejected: readonly RejectedUnit[];
}

/** Cuts units into articles, sentences and terms, and gathers them in segments. */
export class Cutter {
  readonly #parts: CutPart[] = [];
  #open = new OpenPart();

  cut({ units, bytes }: Batch): void {
    for (const unit of units) this.#open.add(unit, bytes.subarray(unit.start, unit.end));
  }

  finish(): readonly CutPart[] {
    return [...this.#parts, this.#open.build()];
  }

  /** Ends a segment and begins another: what it was made in can be given back. */
  close(): void {
    const part = this.#open.build();
    this.#open = new OpenPart();
    this.#parts.push({ ...part, segment: part.segment && packed(part.segment) });
  }
}

/** A part that units are added to. */
class OpenPart {
  readonly #builder = new SegmentBuilder();
  readonly #units = new GrowingNumbers();
  readonly #ownIds = new GrowingBytes();
  readonly #rejected: RejectedUnit[] = [];

  add({ unit, file, line }: BatchedUnit, bytes: Uint8Array): void {
    const cut = cutUnit({ file, line, read: { kind: 'bytes', bytes } });
    if (cut.kind === 'rejected') {
      this.#rejected.push({ unit, line: cut.line, reason: cut.reason });
    } else {
      this.#builder.add(cut.cut, cut.unknown.length);
      this.#units.push(unit);
      this.#ownIds.push(cut.ownId ? 1 : 0);
    }
  }

  build(): CutPart {
    return {
      segment: this.#units.length > 0 ? this.#builder.build() : undefined,
      units: this.#units.shared(),
      ownIds: this.#ownIds.shared(),
      rejected: this.#rejected,
    };
  }
}
