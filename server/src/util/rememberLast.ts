/**
 * The same function, which knows its last results: for what is asked again and again at one place of a draft.
 *
 * @param most results that are remembered
 * @param keyOf what tells one question from another
 */
export function rememberLast<Q, A>(
  most: number,
  keyOf: (question: Q) => string,
  work: (question: Q) => A,
): (question: Q) => A {
  const answers = new Map<string, A>();
  return (question) => {
    const key = keyOf(question);
    const known = answers.has(key);
    const answer = known ? (answers.get(key) as A) : work(question);
    // the one asked last stands last
    answers.delete(key);
    answers.set(key, answer);
    if (answers.size > most) answers.delete(answers.keys().next().value as string);
    return answer;
  };
}
