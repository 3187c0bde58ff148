/** Requests one bucket takes in its window. Discord's differ by route and are secret. */
const BUCKET_LIMIT = 50;
const WINDOW_MS = 1000;

export interface Allowance {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait; undefined when the request is within the limit. */
  readonly retryAfter: number | undefined;
}

/** Counts requests by bucket, and says so in `X-RateLimit-*` headers. */
export class RateLimits {
  readonly #buckets = new Map<string, { count: number; resetAt: number }>();

  count(bucket: string, now: number): Allowance {
    const known = this.#buckets.get(bucket);
    const window =
      known === undefined || known.resetAt <= now ? { count: 0, resetAt: now + WINDOW_MS } : known;
    window.count += 1;
    this.#buckets.set(bucket, window);
    const resetAfter = (window.resetAt - now) / 1000;
    const headers = {
      'X-RateLimit-Limit': String(BUCKET_LIMIT),
      'X-RateLimit-Remaining': String(Math.max(0, BUCKET_LIMIT - window.count)),
      'X-RateLimit-Reset': (window.resetAt / 1000).toFixed(3),
      'X-RateLimit-Reset-After': resetAfter.toFixed(3),
      'X-RateLimit-Bucket': Buffer.from(bucket).toString('hex').slice(0, 32).padEnd(32, '0'),
    };
    return { headers, retryAfter: window.count > BUCKET_LIMIT ? resetAfter : undefined };
  }
}
