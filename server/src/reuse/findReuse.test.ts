import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { findReuse, searchReuse } from './findReuse.ts';

const orchard = `在果园开园仪式上的讲话
同志们：
三年前，这面山坡还只有石头和荒草，是大家一镐一镐刨出了树坑，一担一担挑上了活土。
技术员老周把家搬到了山上，白天看苗，夜里守水，连中秋节都是在窝棚里过的。今天树挂了果，我们首先要向这样的人鞠一躬。
下一步，冷库要赶在白露之前封顶，合作社的账每个季度贴到村口的墙上，谁家有疑问，当面问、当面答。
我们要坚持以人民为中心的发展思想，不断增强人民群众的获得感、幸福感、安全感。`;

const school = `在小学百年校庆上的致辞
老师们、同学们：
一百年前，先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂。
总书记指出：“教育是国之大计、党之大计，要把立德树人的成效作为检验学校一切工作的根本标准。”
门卫张师傅敲了三十一年的钟，没有敲错过一次，他说钟声里有孩子们的时辰，马虎不得。
操场上的那棵银杏树，见过穿长衫的先生，也见过戴红领巾的你们。
食堂供应的有豆浆、油条、包子、稀饭、花卷、馒头、咸菜、鸡蛋。`;

const flood = `防汛工作会议上的讲话
同志们：
水位到了警戒线，干部就要到堤上；水位退下去，干部才能回家里。这不是口号，是写进责任书的。
我们要坚持以人民为中心的发展思想，不断增强人民群众的获得感、幸福感、安全感。`;

const report = `在总结会上的讲话
同志们：
2023年，全县的渠修到了每一块地头，山里的老人看病不用翻两座山，镇上的学校都通了暖气，入学率升到99.2%。`;

const corpus = corpusOf({ '果园.txt': orchard, '校庆.txt': school, '防汛.txt': flood, '报告.txt': report });

interface Expectation {
  /** File of the best source of each passage. */
  from?: string;
  corpus?: typeof corpus;
  ownUri?: string;
  documents?: number;
}

/** The passages found must be those between ⟦ and ⟧. */
function check(marked: string, expected: Expectation = {}): void {
  const draft = marked.replace(/[⟦⟧]/g, '');
  const asked = expected.corpus ?? corpus;
  const found = findReuse(draft, asked, { minimumHanzi: 18, ownUri: expected.ownUri });
  let shown = draft;
  for (const { start, end } of [...found].reverse()) {
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  }
  assert.equal(shown, marked);
  for (const { sources, documents } of found) {
    if (expected.from) assert.equal(asked.locate(sources[0].start).uri, uriOf(expected.from));
    if (expected.documents) assert.equal(documents, expected.documents);
  }
}

const uriOf = (name: string) => `file:///corpus/${encodeURI(name)}`;

const silent: Record<string, string> = {
  'what nobody said': '码头的灯今晚全部换成新的，渔船回港再晚，也能看得清航道上的浮标。',
  'a set phrase, though only two speeches hold it':
    '村里修路的事，要坚持以人民为中心的发展思想，不断增强人民群众的获得感、幸福感、安全感，把好事办好。',
  'several set phrases in a row':
    '全体党员要增强“四个意识”、坚定“四个自信”、做到“两个维护”，不忘初心、牢记使命，撸起袖子加油干。',
  'a quotation that names its speaker':
    '大家都记得，总书记指出：“教育是国之大计、党之大计，要把立德树人的成效作为检验学校一切工作的根本标准。”这句话要落到课堂上。',
  'a short phrase': '老周把家搬到了山上，白天看苗，这样的干部群众信得过。',
  'single words of a speech, scattered': '山坡上的石头要清走，树坑要重新挖，冷库的图纸和合作社的账目也要一并报上来。',
  'an enumeration of everyday things': '早市上摆着豆浆、油条、包子、稀饭、花卷、馒头，人来人往。',
  'no Hanzi at all': 'Thank you all! 12345, XX, **.',
  nothing: '',
};
for (const [name, draft] of Object.entries(silent)) test(`silent: ${name}`, () => check(draft));

test('silent: a corpus file opened as a draft is not warned of itself', () => {
  check(orchard, { ownUri: uriOf('果园.txt') });
});

test('silent: an empty corpus', () => check(orchard, { corpus: corpusOf({}) }));

test('silent once cancelled', () => {
  assert.deepEqual(findReuse(orchard, corpus, { minimumHanzi: 18, isCancelled: () => true }), []);
});

const found: Record<string, { draft: string; from: string }> = {
  'a sentence taken over word by word': {
    draft:
      '说起这几年的变化，我只讲一件事。⟦技术员老周把家搬到了山上，白天看苗，夜里守水，连中秋节都是在窝棚里过的。⟧这就是榜样。',
    from: '果园.txt',
  },
  'a few characters changed': {
    draft:
      '大家想一想。⟦三年前，那面山坡还只有石头与荒草，是大家一镐一镐刨出了树坑，一担一担挑来了活土。⟧谁也不曾叫苦。',
    from: '果园.txt',
  },
  'placeholders and censored letters': {
    draft: '今天我很激动。⟦技术员老X把家搬到了XX山上，白天看苗，夜里守水，连中Q节都是在窝棚里过的⟧，我们不能忘记。',
    from: '果园.txt',
  },
  'other punctuation': {
    draft:
      '先定几条规矩。⟦冷库要赶在白露之前封顶,合作社的账,每个季度贴到村口的墙上;谁家有疑问,当面问,当面答。⟧散会以后就办。',
    from: '果园.txt',
  },
  'clauses in another order': {
    draft:
      '我们学校有一位老人。⟦没有敲错过一次，门卫张师傅敲了三十一年的钟，马虎不得，他说钟声里有孩子们的时辰。⟧请大家鼓掌。',
    from: '校庆.txt',
  },
  'another name where the sentence begins and where it ends': {
    draft: '说说变化。⟦小陈同志把家搬到了山上，白天看苗，夜里守水，连中秋节都是在苗圃。⟧这就是榜样。',
    from: '果园.txt',
  },
  'another year where the sentence begins, another result where it ends': {
    draft:
      '先看成绩。⟦2024年，全县的渠修到了每一块地头，山里的老人看病不用翻两座山，镇上的学校都通了暖气，入学率升到99.8%。⟧大家鼓掌。',
    from: '报告.txt',
  },
  'a sentence that the draft begins in its own way': {
    draft:
      '说说变化。我们合作社的⟦技术员老周把家搬到了山上，白天看苗，夜里守水，连中秋节都是在窝棚里过的。⟧这就是榜样。',
    from: '果园.txt',
  },
  'a few words put in between': {
    draft:
      '大家想一想。⟦三年前，这面山坡还只有石头和荒草，我亲眼看见过的，是大家一镐一镐刨出了树坑，一担一担挑上了活土。⟧谁也不曾叫苦。',
    from: '果园.txt',
  },
  'a passage that begins within a sentence': {
    draft:
      '回顾历史使人明白，⟦先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂⟧，今天条件好了，更没有理由懈怠。',
    from: '校庆.txt',
  },
};
for (const [name, { draft, from }] of Object.entries(found)) {
  test(`found: ${name}`, () => check(draft, { from, documents: 1 }));
}

test('a passage of several paragraphs is found paragraph by paragraph', () => {
  const [, , , second, third] = orchard.split('\n');
  check(`我先说几句。\n⟦${second}⟧\n⟦${third}⟧\n我说完了。`, { from: '果园.txt' });
});

test('a set phrase within a passage does not part it', () => {
  const text = '水渠修到哪里，党员的名字就刻到哪里，坚持以人民为中心的发展思想不是挂在墙上的，是流在田里的。';
  check(`⟦${text}⟧`, { corpus: corpusOf({ '水渠.txt': `水利会上的讲话\n同志们：\n${text}` }) });
});

test('what the draft says between two passages of one speech is its own', () => {
  const own = '去年我上山那回，正赶上下雨，他披着塑料布蹲在沟边。';
  const [, , first, second] = orchard.split('\n');
  const passage = second.slice(0, second.indexOf('今天'));
  check(`先看看从前。⟦${first}⟧${own}⟦${passage}⟧这就是变化。`, { from: '果园.txt' });
});

test('two passages of two speeches stay two', () => {
  const [found, ...others] = findReuse(
    '操场上的那棵银杏树，见过穿长衫的先生，也见过戴红领巾的你们。水位到了警戒线，干部就要到堤上；水位退下去，干部才能回家里。',
    corpus,
    { minimumHanzi: 18 },
  );
  assert.equal(corpus.locate(found.sources[0].start).uri, uriOf('校庆.txt'));
  assert.equal(others.length, 1);
  assert.equal(corpus.locate(others[0].sources[0].start).uri, uriOf('防汛.txt'));
});

test('the mark that closes a quotation belongs to it, not to the changed name behind it', () => {
  const quoted = '“开春头一件事就是清渠，谁家门前的渠段谁家清，清到见石头为止，验过了才算数。”';
  const carved = '把这句话刻在了村口那块青石板上，每年惊蛰都要带着娃娃们去念上三遍，念错一个字就罚去挑水。';
  const two = corpusOf({
    '甲.txt': `清渠会上的讲话\n同志们：\n${quoted}夜里落了霜，大家都没有睡，等着天亮。`,
    '乙.txt': `惊蛰节上的讲话\n同志们：\n老人的话要听。”王大山${carved}`,
  });
  check(`先说水。“⟦${quoted.slice(1)}⟧⟦李小河${carved}⟧`, { corpus: two });
});

test('every speech that says it is a source, and each voice is counted', () => {
  const said = '谁把粮食当作数字，粮食就会把他当作外人；谁把农民当作亲人，田埂就会把他当作路人里最熟的那一个。';
  const three = corpusOf({
    '甲.txt': `春耕会上的讲话\n同志们：\n${said}\n今年的化肥已经到了仓库，种子也验过了芽，就等一场透雨。`,
    '乙.txt': `秋收会上的讲话\n同志们：\n收割机从南边一路开过来，晒场要提前腾空。\n${said}`,
    '丙.txt': `表彰会上的讲话\n同志们：\n十位种粮大户坐在第一排，我给大家鞠躬。\n${said}\n奖状不大，分量很重。`,
  });
  const [passage] = findReuse(`我常说：\n${said}`, three, { minimumHanzi: 18 });
  assert.equal(passage.documents, 3);
  assert.equal(passage.sources.length, 3);
  assert.equal(passage.similarity, 1);
  for (const { start, end } of passage.sources) assert.equal(three.text(start, end), said);
});

test('a passage put together from two far places of one speech names both, the longer one first', () => {
  const [early, late] = [
    '堤上的老杨树是建社那年栽下的，如今三个人才抱得过来',
    '谁家的孩子考上了学，都要到树下照一张相再出门',
  ];
  const between = '会上还议了三件事，一是修泵房，二是换电线，三是添两条巡堤的小船，都定了人，也定了日子。'.repeat(4);
  const two = corpusOf({ '堤.txt': `护堤会上的讲话\n同志们：\n${early}。\n${between}\n${late}。\n散会。` });
  const texts = (draft: string) =>
    findReuse(`我说两句。${draft}。`, two, { minimumHanzi: 18 }).map(({ sources: [source] }) =>
      [source, ...source.further].map(({ start, end }) => two.text(start, end)),
    );
  assert.deepEqual(texts(`${early}，${late}`), [[`${early}。`, late]]);
  assert.deepEqual(texts(`${late}，${early}`), [[`${early}。`, late]]);
  assert.deepEqual(texts(early), [[`${early}。`]]);
});

test('similarity is the share of Hanzi that stand in the source', () => {
  const [passage] = findReuse(found['a few characters changed'].draft, corpus, { minimumHanzi: 18 });
  assert.ok(passage.similarity > 0.85 && passage.similarity < 1, String(passage.similarity));
});

test('a higher minimum silences what is shorter', () => {
  const { draft } = found['a sentence taken over word by word'];
  assert.deepEqual(findReuse(draft, corpus, { minimumHanzi: 60 }), []);
});

test('a long draft is searched in slices', () => {
  const draft = Array.from({ length: 60 }, (_, i) => `第${i}天。${'水位到了警戒线，干部就要到堤上。'.repeat(20)}`).join(
    '\n',
  );
  const search = searchReuse(draft, corpus, { minimumHanzi: 18 });
  let slices = 0;
  while (!search.next().done) slices++;
  assert.ok(slices >= 4);
});

test('text that repeats itself is compared no more often the longer it is', () => {
  const sentence = '水位到了警戒线，干部就要到堤上；水位退下去，干部才能回家里。';
  for (const part of ['的', '发展', '报告指出：“', '就业、', sentence]) {
    const [short, long] = [30_000, 300_000].map((length) => comparisons(part.repeat(Math.ceil(length / part.length))));
    assert.ok(long <= short + 10, `${part}: ${short} and ${long}`);
  }
});

/** How often a draft is compared with a text of the corpus. */
function comparisons(draft: string): number {
  let count = 0;
  const counting = new Proxy(corpus, {
    get(target, name: keyof typeof corpus) {
      if (name === 'text') count++;
      const value = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  findReuse(draft, counting, { minimumHanzi: 18 });
  return count;
}

test('where no warning is wanted there is none', () => {
  const draft = `${orchard}\n`;
  const options = { minimumHanzi: 18 };
  assert.ok(findReuse(draft, corpus, options).length > 0);
  assert.deepEqual(findReuse(draft, corpus, { ...options, silent: [{ start: 0, end: draft.length }] }), []);
});
