import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WriterLearning } from './learning.ts';

const long = '抓在手上，放在心上';
const uri = 'file:///drafts/春灌.speech';
const before = '同志们，要把渠道清淤';

/** Files in memory, and a session on them. */
function session(stored: Map<string, string>, drafts: Record<string, string> = {}) {
  const errors: string[] = [];
  const learning = new WriterLearning({
    files: {
      read: async (path) => {
        if (stored.has('away')) throw new Error('no drive');
        return stored.get(path);
      },
      replace: async (path, text) => {
        if (stored.has('full')) throw new Error('no space');
        stored.set(path, text);
      },
    },
    readDraft: async (one) => drafts[one],
    openDrafts: () => [],
    isInCorpus: () => false,
    log: (message) => errors.push(message),
  });
  /** Shows a suggestion and types something else. */
  const pass = (times: number) => {
    for (let i = 0; i < times; i++) {
      learning.at(uri, before, before.length).shown(['抓在手上']);
      learning.at(uri, `${before}做好`, before.length + 2).shown([]);
    }
  };
  const isQuiet = () => learning.at(uri, before, before.length).isPassedBy?.('抓在手上') ?? false;
  return { learning, pass, isQuiet, errors };
}

test('what was learned is there in the next session, with the drafts saved last', async () => {
  const stored = new Map<string, string>();
  const first = session(stored);
  await first.learning.keepIn('/index');
  first.pass(3);
  assert.equal(first.isQuiet(), true);
  first.learning.saved('file:///drafts/防汛.speech', '堤防要巡到');
  await first.learning.flush();
  const next = session(stored, { 'file:///drafts/防汛.speech': '堤防要巡到人头' });
  await next.learning.keepIn('/index');
  assert.equal(next.isQuiet(), true);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(next.learning.at(uri, before, 4).otherDrafts, '堤防要巡到人头\n');
});

test('two windows add to what each other learned', async () => {
  const stored = new Map<string, string>();
  const windows = [session(stored), session(stored)];
  for (const { learning } of windows) await learning.keepIn('/index');
  windows[0].pass(2);
  windows[1].pass(1);
  for (const { learning } of windows) await learning.flush();
  assert.deepEqual(
    windows.map(({ isQuiet }) => isQuiet()),
    [false, true],
  );
  const third = session(stored);
  await third.learning.keepIn('/index');
  assert.equal(third.isQuiet(), true);
});

test('forgotten is forgotten: here, in the file, and what was being written', async () => {
  const stored = new Map<string, string>();
  const { learning, pass, isQuiet } = session(stored);
  await learning.keepIn('/index');
  pass(3);
  learning.saved('file:///drafts/防汛.speech', '堤防要巡到');
  await Promise.all([learning.flush(), learning.forget()]);
  assert.equal(isQuiet(), false);
  assert.equal(learning.at(uri, before, 4).otherDrafts, '');
  const next = session(stored);
  await next.learning.keepIn('/index');
  assert.equal(next.isQuiet(), false);
});

test('where nothing can be written it is known for this session, and written as soon as there is room', async () => {
  const stored = new Map([['full', '']]);
  const { learning, pass, isQuiet, errors } = session(stored);
  await learning.keepIn('/index');
  pass(3);
  learning.saved('file:///drafts/防汛.speech', '堤防要巡到');
  await learning.flush();
  await learning.flush();
  assert.equal(isQuiet(), true);
  assert.deepEqual(errors, ['learned: no space']);
  stored.delete('full');
  await learning.flush();
  const next = session(stored);
  await next.learning.keepIn('/index');
  assert.equal(next.isQuiet(), true);
  assert.match(stored.get('/index/learned.json') ?? '', /防汛/);
});

test('what was learned before is not lost where it cannot be read for a while', async () => {
  const stored = new Map<string, string>();
  const first = session(stored);
  await first.learning.keepIn('/index');
  first.pass(2);
  await first.learning.flush();
  const second = session(stored);
  stored.set('away', '');
  await second.learning.keepIn('/index');
  second.pass(1);
  await second.learning.flush();
  assert.equal(second.isQuiet(), false);
  stored.delete('away');
  await second.learning.flush();
  assert.equal(second.isQuiet(), true);
});

test('what is typed before it is known where things are kept counts as well', async () => {
  const stored = new Map<string, string>();
  const first = session(stored);
  await first.learning.keepIn('/index');
  first.pass(2);
  await first.learning.flush();
  const second = session(stored);
  second.pass(1);
  await second.learning.flush();
  await second.learning.keepIn('/index');
  assert.equal(second.isQuiet(), true);
  await second.learning.flush();
  const third = session(stored);
  await third.learning.keepIn('/index');
  assert.equal(third.isQuiet(), true);
});

test('forgotten is forgotten, be it before the file is read, while it is read, or after it could not be written', async () => {
  const stored = new Map<string, string>();
  const learned = async () => {
    const { learning, pass } = session(stored);
    await learning.keepIn('/index');
    pass(3);
    await learning.flush();
  };
  const isNothingLeft = async ({ isQuiet }: { isQuiet(): boolean }) => {
    assert.equal(isQuiet(), false);
    const next = session(stored);
    await next.learning.keepIn('/index');
    assert.equal(next.isQuiet(), false);
  };
  await learned();
  const early = session(stored);
  await early.learning.forget();
  await early.learning.keepIn('/index');
  await isNothingLeft(early);

  await learned();
  const meanwhile = session(stored);
  await Promise.all([meanwhile.learning.keepIn('/index'), meanwhile.learning.forget()]);
  await isNothingLeft(meanwhile);

  const late = session(stored);
  await late.learning.keepIn('/index');
  late.pass(3);
  stored.set('full', '');
  const writing = late.learning.flush();
  await assert.rejects(late.learning.forget(), /no space/);
  await writing;
  stored.delete('full');
  await late.learning.flush();
  await isNothingLeft(late);
});

test('drafts of an earlier session come behind those saved since', async () => {
  const old = ['file:///a.speech', 'file:///b.speech'];
  const stored = new Map([['/index/learned.json', JSON.stringify({ version: 1, passedBy: [], drafts: old })]]);
  const { learning } = session(stored, { [old[0]]: '旧一', [old[1]]: '旧二' });
  const reading = learning.keepIn('/index');
  learning.saved('file:///c.speech', '新稿');
  await reading;
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(learning.at(uri, before, 4).otherDrafts, '新稿\n旧二\n旧一\n');
});

test('a file that is spoilt teaches nothing', async () => {
  const { learning, isQuiet } = session(new Map([['/index/learned.json', '{"version":1,"passedBy":[[1,']]));
  await learning.keepIn('/index');
  assert.equal(isQuiet(), false);
});

test('what was shown and is being written by hand is less likely than before, what begins otherwise is not', () => {
  const { learning } = session(new Map());
  learning.at(uri, before, before.length).shown(['抓在手上', '放在心上']);
  const draft = `${before}抓`;
  const chance = learning.at(uri, draft, draft.length).chanceLeft;
  assert.ok(chance);
  const [shown, longer, other] = ['在手上', '在手上，落到田头', '在平时'].map(chance);
  assert.ok(shown < 1 && shown === longer);
  assert.equal(other, 1);
});

test('who takes what is right is known for it in the next session, and is not after all is forgotten', async () => {
  const stored = new Map<string, string>();
  const first = session(stored);
  await first.learning.keepIn('/index');
  const chance = ({ learning }: ReturnType<typeof session>) => {
    learning.at(uri, before, before.length).shown([long]);
    return learning.at(uri, `${before}抓`, before.length + 1).chanceLeft?.(long.slice(1)) ?? 1;
  };
  const unknown = chance(first);
  for (let times = 0; times < 20; times++) {
    first.learning.at(uri, before, before.length).shown([long]);
    first.learning.at(uri, before + long, before.length + long.length).shown([]);
  }
  const known = chance(first);
  assert.ok(known < unknown / 2);
  await first.learning.flush();
  const next = session(stored);
  await next.learning.keepIn('/index');
  assert.equal(chance(next), known);
  await next.learning.forget();
  assert.equal(chance(next), unknown);
});
