/** A record of words as a list to choose from, in the record's order. */
export function choicesOf<Value extends string>(words: Readonly<Record<Value, string>>) {
  return (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value: value as string, label }));
}
