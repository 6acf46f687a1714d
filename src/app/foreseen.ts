/** Answers that were asked for before they are needed, by question; each is given once. */
const answers = new Map<string, Promise<unknown>>();

/** Few are held, since a presentation may turn another way; the oldest goes first. */
const MOST = 6;

/** Asks for something that will be needed soon, unless it is on its way; a failure is left to whoever asks in earnest. */
export function foresee(question: string, ask: () => Promise<unknown>): void {
  if (answers.has(question)) return;
  const answer = ask();
  answers.set(question, answer);
  answer.catch(() => answers.delete(question));
  const [oldest] = answers.keys();
  if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
}

/** The answer that was foreseen to this very question; undefined where there is none. */
export function foreseenAnswer<T>(question: string): Promise<T> | undefined {
  const foreseen = answers.get(question);
  answers.delete(question);
  return foreseen as Promise<T> | undefined;
}

/** The answer that was foreseen to this very question, else a new one. */
export function answerTo<T>(question: string, ask: () => Promise<T>): Promise<T> {
  return foreseenAnswer<T>(question) ?? ask();
}
