import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { Nearness } from './nearness.ts';
import { suggest } from './suggest.ts';

const corpus = corpusOf({
  '2021-春耕动员.txt':
    '在春耕动员会上的讲话\n同志们：\n今天召开这次会议，主要任务是动员部署春耕工作。\n一、提高思想认识\n我们要牢牢把握粮食安全主动权，扎实抓好春耕备耕各项工作。“一粒粮食能救一国”的道理不能忘。\n最后，祝大家工作顺利，身体健康！\n',
  '2022-春耕动员.txt':
    '在全县春耕工作会上的讲话\n同志们：\n今天召开这次会议，主要任务是分析形势、部署任务。\n一、提高思想认识\n各村要牢牢把握粮食安全主动权，尽早抓好种子农资储备。请XX镇做好示范。\n最后，祝大家工作顺利，身体健康！\n',
  '2023-秋收总结.txt':
    '秋收工作总结\n同志们：\n今年秋收，我们牢牢把握粮食安全主动权，取得了好收成。主T教育抓得实，##paidend##\n最后，祝大家工作顺利，身体健康！\n',
});

function texts(marked: string, ownUri?: string): string[] {
  const offset = marked.indexOf('$0');
  const draft = marked.slice(0, offset) + marked.slice(offset + 2);
  return suggest(draft, offset, corpus, { maxItems: 5, ownUri }).map(({ text }) => text);
}

const silent: Record<string, string> = {
  'within an old sentence that goes on in the same way': '我们要牢牢把握$0粮食安全主动权，扎实抓好春耕备耕各项工作。',
  'within an old sentence, in the middle of a word': '我们要牢牢把$0握粮食安全主动权。',
  'in a Latin word': '我们要用 Excel$0',
  'at the end of a quotation that is closed': '记住“一粒粮食能救$0”这句话',
  'in a surrogate pair': '我们𠮷$0'.replace('𠮷$0', '\ud842$0\udfb7'),
  'behind words that nobody said': '猫咪睡着觉打着呼$0',
  'on an empty line in the middle of a speech': `${'我们回顾了去年的工作。'.repeat(60)}\n$0\n下面讲第二个问题。`,
  'at the start of a line that is written already': '$0同志们：',
  'behind the very last words':
    '同志们：\n今天召开这次会议，主要任务是动员部署春耕工作。\n最后，祝大家工作顺利，谢谢大家！$0',
  'behind words that only blanks followed': '风和日丽游人多  \n我们风和日丽游人多$0',
  'where the tail begins as the continuation does': '要牢牢把握$0粮食',
};
for (const [where, marked] of Object.entries(silent)) {
  test(`silent ${where}`, () => assert.deepEqual(texts(marked), []));
}

/** How the first items begin: where in a clause an item ends is a matter of the calibration. */
function check(name: string, marked: string, ...begun: string[]): void {
  test(name, () => {
    const first = texts(marked).slice(0, begun.length);
    assert.deepEqual(
      first.map((text, rank) => text.slice(0, begun[rank].length)),
      begun,
    );
  });
}

check('goes on from a clause begun', '今年，全县上下牢牢把握$0', '粮食安全主动权');
test('offers behind a comma what different speeches say there', () => {
  const found = texts('各地要牢牢把握粮食安全主动权，$0');
  for (const begun of ['扎实抓好', '尽早抓好', '取得']) {
    assert.ok(
      found.some((text) => text.startsWith(begun)),
      begun,
    );
  }
});

check('goes on behind an emoji', '🌾牢牢把握$0', '粮食安全主动权');
check('goes on behind a character beyond the basic plane', '𠮷牢牢把握$0', '粮食安全主动权');
test('leaves out what stands behind the cursor', () => assert.equal(texts('一定要牢牢把握$0主动权')[0], '粮食安全'));

test('does not double the mark behind the cursor', () => {
  assert.equal(texts('一定要牢牢把握$0，坚决落实')[0], '粮食安全主动权');
});

check('greets at the top', '在全县秋收会上的讲话\n$0', '同志们：');
check('greets as it is begun', '在全县秋收会上的讲话\n同$0', '志们：');
check('opens behind the salutation', '讲话\n同志们：\n今天$0', '召开这次会议');
check('numbers the next heading', '一、提高认识\n要重视。\n$0', '二、');
check(
  'numbers the next part, then the next heading',
  '一、认识\n（一）形势\n好。\n（二）任务\n重。\n$0',
  '（三）',
  '二、',
);
check('begins the parts anew under a new heading', '一、认识\n（一）形势\n好。\n二、任务\n$0', '（一）');
check('numbers what is begun', '一、认识\n（一）形势\n好。\n（$0', '二）');
check('counts points within a paragraph', '讲三点：一是抓种子。$0', '二是');
check('closes at the end', `${'我们回顾了去年的工作。'.repeat(60)}\n$0`, '最后，祝大家工作顺利，身体健康！');
check('recalls what the draft said before', '测土配方施肥，省工省钱。\n要推广测土配方$0', '施肥');

test('what only this file says is not said to it', () => {
  const uri = `file:///corpus/${encodeURI('2023-秋收总结.txt')}`;
  assert.deepEqual(texts('今年秋收，我们牢牢把握粮食安全主动权，取得了$0', uri), []);
  assert.deepEqual(texts('今年秋收，我们牢牢把握粮食安全主动权，取得了$0'), ['好收成。']);
});

const offered = (draft: string, among: Record<string, string>) =>
  suggest(draft, draft.length, corpusOf(among), { maxItems: 8, confidence: 'eager' }).map(({ text }) => text);

test('a word is not gone on with as another one that ends alike', () => {
  const thanks = {
    '开幕式致辞.txt': '开幕式致辞\n向获奖的单位表示热烈的祝贺！\n',
    '答谢晚宴致辞.txt': '答谢晚宴致辞\n向远道而来的朋友表示热烈的欢迎！\n',
  };
  assert.deepEqual(offered('今天，我代表', thanks), []);
  assert.match(offered('今天，我向大家表', thanks)[0], /^示热烈/);
});

test('what follows the end of another word is not offered, whoever says it', () => {
  const speeches = Object.fromEntries(
    ['茶叶', '油茶', '毛竹'].map((crop) => [
      `${crop}.txt`,
      `${crop}大会讲话\n同志们：\n${crop}要走高质量发展的路子，好上加好。\n`,
    ]),
  );
  const near = new Nearness().nearest('茶叶要走新路。', 7, corpusOf(speeches));
  // 高 of 提高 is no 高质量
  const draft = '茶叶要走高质量发展的路子。产量还要提高';
  const found = suggest(draft, draft.length, corpusOf(speeches), { maxItems: 5, near });
  assert.deepEqual(found, []);
});
test('no sentence goes on with the title of a speech, or with who signs', () => {
  const speeches = Object.fromEntries(
    ['茶叶', '油茶', '毛竹'].map((crop) => [
      `${crop}.txt`,
      `在全镇林下经济大会上的讲话\n镇党委书记　沈立群\n${crop}要走高质量发展的路子。\n`,
    ]),
  );
  const offeredBehind = (draft: string) =>
    suggest(draft, draft.length, corpusOf(speeches), { maxItems: 5 }).map(({ text }) => text);
  assert.ok(offeredBehind('在全镇').some((text) => text.endsWith('的讲话')));
  assert.ok(!offeredBehind('讲话\n今天，我们在全镇').some((text) => text.endsWith('的讲话')));
  assert.deepEqual(offeredBehind('讲话\n各位，今天来的有镇党委'), []);
});
test('a long opening of one speech alone does not stand before what is likelier', () => {
  const film = '刚才，我们一起看了一部片子，片子里四个人曾经和大家一样坐在台下，今天却站在了被告席上，教训十分深刻。';
  const draft = '在全县秋收工作会议上的讲话\n同志们：\n刚才，';
  const found = offered(draft, {
    '警示教育党课.txt': `警示教育党课\n同志们：\n${film}\n`,
    '座谈会.txt': '在座谈会上的讲话\n同志们：\n刚才，大家作了很好的发言。\n',
  });
  assert.ok(!found[0]?.includes(film.slice(3)), `${found}`);
});

/** Speeches with headings of the same kind on different subjects. */
const headed = corpusOf({
  '防汛会.txt':
    '在防汛会上的讲话\n同志们：\n一、看清汛情\n上游水库已经满了，堤上的涵闸还有三座没有修好。\n二、盯住险段\n险段要有人守，夜里要有灯。\n三、压实责任\n哪一段出了事，就问哪一段的人。\n',
  '春耕会.txt':
    '在春耕会上的讲话\n同志们：\n一、认清农时\n今年开春早，秧田要提前十天整好。\n二、备足农资\n种子化肥要送到村口，不能让农户跑远路。\n三、压实责任\n包村干部要天天下田，误了季节要说清楚。\n',
  '退伍军人座谈会.txt':
    '在退伍军人座谈会上的讲话\n战友们：\n一、你们的功劳，家乡记在心里\n当年抢险，你们冲在前头。\n二、你们的难处，组织放在心上\n看病和安置的事，一件一件办。\n三、你们的本色，期待代代相传\n把部队的好作风带给年轻人。\n',
});
const headings = (start: string) => {
  const near = new Nearness().nearest(start, start.length, headed);
  return suggest(start, start.length, headed, { maxItems: 8, near, confidence: 'eager' }).map(({ text }) => text);
};

test('behind an ordinal a heading is offered that speeches share, and none that names the subject of another speech', () => {
  const start = '在全市大会上的讲话\n同志们：\n一、形势\n任务不轻。\n二、任务\n要抓紧。\n三、';
  const found = headings(start);
  assert.match(found[0] ?? '', /^压实/);
  assert.ok(!found.some((text) => text.startsWith('你们')), `${found}`);
});

test('headings of a near speech are offered, though it alone has them', () => {
  const start =
    '在座谈会上的讲话\n战友们：\n当年抢险，你们冲在前头。看病和安置的事，一件一件办。\n一、认识\n好。\n二、任务\n重。\n三、';
  const found = headings(start);
  assert.ok(
    found.some((text) => text.startsWith('你们的本色')),
    `${found}`,
  );
});

test('where one speech alone has the words before the cursor, its clause comes before a piece of it', () => {
  const found = offered('同志们：\n今年冬天要把渠道的', {
    '水利会.txt': '在水利会上的讲话\n同志们：\n要把渠道的淤泥挑到田里当肥料，省下化肥钱。\n',
  });
  assert.equal(found[0], '淤泥挑到田里当肥料，');
  assert.ok(!found.includes('淤泥挑到田里'), `${found}`);
});

test('no item stops before 们', () => {
  const found = offered('同学们：\n今天希望', {
    '毕业典礼.txt': '在毕业典礼上的讲话\n同学们：\n希望同学们走上讲台，不忘山里的孩子。\n',
    '开学典礼.txt': '在开学典礼上的讲话\n同学们：\n希望同学们把操场跑热，把书本读薄。\n',
  });
  assert.ok(found.includes('同学们') && !found.includes('同学'), `${found}`);
});

test('a placeholder is a tab stop', () => {
  const draft = '抓好种子农资储备。请';
  const [{ text, placeholders }] = suggest(draft, draft.length, corpus, { maxItems: 1 });
  assert.ok('XX镇做好示范。'.startsWith(text));
  assert.deepEqual(placeholders, [{ start: 0, end: 2 }]);
});

test('a placeholder alone is not offered', () => {
  const found = suggest('农资储备。请', 6, corpus, { maxItems: 8, confidence: 'eager' });
  assert.ok(found.some(({ placeholders }) => placeholders.length > 0));
  for (const { text, placeholders } of found) {
    assert.ok(
      placeholders.every(({ start, end }) => text.length - (end - start) > 1),
      text,
    );
  }
});

test('censored letters and marks of a paywall are not handed on', () => {
  for (const marked of ['取得了好收成。主$0', '取得了好收成。$0', '主T教育抓得实，$0']) {
    for (const text of texts(marked)) assert.doesNotMatch(text, /[A-Za-z#]/);
  }
});

test('the label repeats the clause before the cursor, and names who said it', () => {
  const draft = '今年，全县上下牢牢把握';
  const [{ typed, documents, sources }] = suggest(draft, draft.length, corpus, { maxItems: 1 });
  assert.deepEqual([typed, documents, sources.length], [8, 3, 3]);
  assert.equal(corpus.text(sources[0].place, sources[0].place + 4), '粮食安全');
});

test('no item ends in a word or begins as another does for four characters, unless it is its beginning', () => {
  for (const marked of ['要牢牢$0', '今天召开$0', '我们要$0', '工作$0', '祝大家$0']) {
    const found = texts(marked);
    for (const [rank, text] of found.entries()) {
      for (const better of found.slice(0, rank)) {
        assert.ok(text.slice(0, 4) !== better.slice(0, 4) || better.startsWith(text), `${better} ${text}`);
      }
    }
  }
});

test('goes on with no single voice behind a sentence that several say', () => {
  const promise = '要始终把安全放在第一位，把隐患找准、把漏洞堵牢。';
  const habit = '渡口的事，靠的是天天看、天天问。缆绳旧了就换，船漏了就修。';
  const ferry = `在渡口安全会上的讲话\n同志们：\n${habit}\n${promise}摆渡的人，上船先数救生衣。\n`;
  const shared = corpusOf({
    '渡口.txt': ferry,
    '渡口（转载）.txt': ferry,
    '矿山.txt': `在矿山安全会上的讲话\n各位：\n今天讲三件事。${promise}井下的风，一刻也不能停。\n`,
  });
  const draft = `${habit}\n要始终把安全放在第一位，把隐患找准、`;
  const near = new Nearness().nearest(draft, draft.length, shared);
  const found = suggest(draft, draft.length, shared, { maxItems: 5, near }).map(({ text }) => text);
  assert.ok(found[0].startsWith('把漏洞堵牢'), found[0]);
  assert.deepEqual(
    found.filter((text) => text.includes('摆渡')),
    [],
  );
});

test('what was shown before and is being written by hand stands further down', () => {
  const draft = '各地要牢牢把握粮食安全主动权，';
  const listed = (chanceLeft?: (text: string) => number) =>
    suggest(draft, draft.length, corpus, { maxItems: 5, chanceLeft }).map(({ text }) => text);
  assert.match(listed()[0], /^取得/);
  const now = listed((text) => (text.startsWith('取得') ? 0.2 : 1));
  assert.ok(now.findIndex((text) => text.startsWith('取得')) > 0, now.join());
});

test('a point is numbered as it is due, whatever number speeches and the draft have behind a mark', () => {
  const marked = '要做到三点。一是不误农时。一是不误农时。二是不误农时。$0';
  const found = texts(marked).filter((text) => /^[一二三四]是/.test(text));
  assert.ok(found.length > 0 && found.every((text) => text.startsWith('三是')), found.join());
});
