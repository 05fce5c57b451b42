import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts a program that sends one answer for each of its questions; the answers as they come. */
export function answersOf<T>(program: URL, count: number): Promise<T>[] {
  const child = fork(fileURLToPath(program), {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const said: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const ended = once(child, 'close').then(([status]) => {
    throw new Error(`it ended with status ${status}: ${Buffer.concat(said)}`);
  });
  const settle: ((answer: T) => void)[] = [];
  const answers = Array.from({ length: count }, () => {
    const answer = new Promise<T>((resolve) => settle.push(resolve));
    const answered = Promise.race([answer, ended]);
    answered.catch(() => {});
    return answered;
  });
  let at = 0;
  child.on('message', (answer) => {
    settle[at]?.(answer as T);
    at += 1;
  });
  return answers;
}
