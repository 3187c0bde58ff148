/** The first second of 2015, from which Discord counts. */
const DISCORD_EPOCH = 1_420_070_400_000;

/** Ids of 19 digits that only grow and hold their time, as discord.js reads it from them. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fresh = BigInt(Math.trunc(now()) - DISCORD_EPOCH) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return String(last);
  };
}
