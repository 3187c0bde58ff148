/** Makes something when it is first asked for, and once: what a cold start does not need. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same for each of a few keys. */
export function lazilyBy<Key, Made extends object>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const fresh = made.get(key) ?? make(key);
    made.set(key, fresh);
    return fresh;
  };
}
