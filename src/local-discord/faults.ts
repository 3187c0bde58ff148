/** What goes wrong with the next requests that match. */
export interface Fault {
  /** HTTP method; any when absent. */
  readonly method?: string;
  /** Tested against the path after `/api/v10`; a string must occur in it. Any when absent. */
  readonly route?: RegExp | string;
  /** 429, 500, …; absent lets the request through (for `delayMs` alone). */
  readonly status?: number;
  /** Seconds, for 429 (default 0.1). */
  readonly retryAfter?: number;
  /** Whether a 429 is for all routes. */
  readonly global?: boolean;
  /** Carry the request out first, and only then answer with the fault. */
  readonly afterEffect?: boolean;
  /** Hold the request back for so long before anything else. */
  readonly delayMs?: number;
  /** Cut the connection and answer nothing. */
  readonly disconnect?: boolean;
  /** How many requests it meets (default 1). */
  readonly times?: number;
}

/** The faults that are waiting to happen. */
export class Faults {
  #waiting: { fault: Fault; left: number }[] = [];

  next(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The first fault that fits, one of its times used up. */
  take(method: string, path: string): Fault | undefined {
    const entry = this.#waiting.find(({ fault }) => fits(fault, method, path));
    if (entry === undefined) return undefined;
    entry.left -= 1;
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
    return entry.fault;
  }
}

function fits(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  if (fault.route === undefined) return true;
  return typeof fault.route === 'string' ? path.includes(fault.route) : fault.route.test(path);
}
