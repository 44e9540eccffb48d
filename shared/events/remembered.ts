interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** What was made for a key before, else made now: for what is asked more often than it changes. */
export function remembered<Key, Value>(
  memory: Memory<Key, Value>,
  key: Key,
  make: (key: Key) => Value,
): Value {
  let value = memory.get(key);
  if (value === undefined) {
    value = make(key);
    memory.set(key, value);
  }
  return value;
}
