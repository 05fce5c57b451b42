import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Conversation, type Silence } from '../../src/git/conversation.ts';

/** A process that repeats each line: the simplest that answers. */
function echoing(idle: number, program = 'cat', args: readonly string[] = []) {
  let started = 0;
  const start = () => {
    started += 1;
    return spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  };
  const silent = (silence: Silence) => new Error(silence.why);
  const conversation = new Conversation(start, 5_000, silent, idle);
  const ask = async (line: string): Promise<string> => {
    let answer = '';
    await conversation.ask({
      input: `${line}\n`,
      take: (chunk) => {
        answer += chunk.toString();
        return answer.endsWith('\n');
      },
    });
    return answer.trimEnd();
  };
  return { ask, started: () => started };
}

test('one process answers several questions, in order', async () => {
  const { ask, started } = echoing(5_000);
  expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual(['a', 'b', 'c']);
  expect(await ask('d')).toBe('d');
  expect(started()).toBe(1);
});

test('a question while the idle process is ended is answered by the next process', async () => {
  const { ask, started } = echoing(2);
  for (let turn = 0; turn < 150; turn += 1) {
    expect(await ask(`line ${turn}`)).toBe(`line ${turn}`);
    await setTimeout(1 + (turn % 4));
  }
  expect(started()).toBeGreaterThan(1);
});

test('a question that no process answers is refused, and the next one starts another', async () => {
  const { ask, started } = echoing(5_000, 'true');
  await expect(ask('a')).rejects.toThrow('ended');
  await expect(ask('b')).rejects.toThrow('ended');
  expect(started()).toBe(2);
});

test('unrequested bytes refuse the next question', async () => {
  const { ask } = echoing(5_000, 'sh', ['-c', 'head -n 1; sleep 0.05; echo late; exec cat']);
  expect(await ask('a')).toBe('a');
  await setTimeout(400);
  await expect(ask('b')).rejects.toThrow('unasked');
});
