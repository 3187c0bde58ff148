/** What the import takes from the network at the most, and how politely it asks. */
export interface FetchLimits {
  /** Bytes of a document, after decompression. */
  readonly mostBytes: number;
  /** Milliseconds until the first byte, and between two. */
  readonly idle: number;
  /** Milliseconds for a whole document. */
  readonly whole: number;
  readonly mostRedirects: number;
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  /** Milliseconds that `Retry-After` or `Crawl-delay` may ask for. */
  readonly longestWait: number;
  /** How often a host that asked for patience is asked again. */
  readonly mostRetries: number;
}

const MEBIBYTE = 1024 * 1024;

/** The largest page of news seen has 4 MB; a feed of a thousand whole entries has 8. */
export const LIMITS: FetchLimits = {
  mostBytes: 16 * MEBIBYTE,
  idle: 15_000,
  whole: 60_000,
  mostRedirects: 5,
  delay: 1_000,
  longestWait: 60_000,
  mostRetries: 2,
};

/** Bytes of a robots.txt that are read (RFC 9309 asks for 500 KiB at the least). */
export const MOST_ROBOTS_BYTES = 512 * 1024;
/** What robots.txt calls us. */
export const ROBOT_NAME = 'Verbatim';
/** What a server reads of us. */
export const USER_AGENT = `${ROBOT_NAME}/0.1 (imports news articles; one request at a time)`;
