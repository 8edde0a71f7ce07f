import { checkLeftOvers } from '../../../../../test/support/leftOvers.ts';

const qinghe = `在清河县河湖长制工作会议上的讲话
清河县委书记　邵明远

同志们：
我在金沙溪边住了半年，金沙溪的鱼虾回来了，白鹭也回来了，这是老百姓用不往河里倒一勺泔水换来的。
到翠屏水库去看一看，到长江边上去走一走，水面上漂的是什么，我们的作风里沉的就是什么。
清河山水好，好在有人舍得守，守山的老汉一年穿坏六双胶鞋，没有报销过一张车票。
护林员李前峰走遍了沟沟坎坎，李前峰的本子上记着每一棵古树的胸径，也记着每一个砍过树的人家后来怎么样了。
`;

checkLeftOvers({
  'a stream that the source speaks of again and again': {
    source: qinghe,
    draft: `在云岭县河湖长制工作会议上的讲话

同志们：
我在⟦金沙溪⟧边住了半年，⟦金沙溪⟧的鱼虾回来了，白鹭也回来了，这是老百姓用不往河里倒一勺泔水换来的。`,
  },
  'the draft has a reservoir of its own': {
    source: qinghe,
    draft: `在云岭县河湖长制工作会议上的讲话

同志们：
我们守着龙潭水库，就要对得起龙潭水库。
到⟦翠屏水库→龙潭水库⟧去看一看，到长江边上去走一走，水面上漂的是什么，我们的作风里沉的就是什么。`,
  },
  'silent: the draft knows the stream': {
    source: qinghe,
    draft: `在云岭县河湖长制工作会议上的讲话

同志们：
金沙溪流过两个县。我在金沙溪边住了半年，金沙溪的鱼虾回来了，白鹭也回来了，这是老百姓用不往河里倒一勺泔水换来的。`,
  },
  'silent: a person whose name ends like a hill': {
    source: qinghe,
    draft: `在云岭县河湖长制工作会议上的讲话

同志们：
护林员李前峰走遍了沟沟坎坎，李前峰的本子上记着每一棵古树的胸径，也记着每一个砍过树的人家后来怎么样了。`,
  },
  'silent: the same county': {
    source: qinghe,
    draft: `在清河县生态环境保护大会上的讲话

同志们：
我在金沙溪边住了半年，金沙溪的鱼虾回来了，白鹭也回来了，这是老百姓用不往河里倒一勺泔水换来的。`,
  },
  'hills and water are no landmark, and the county is told by its bare name': {
    source: qinghe,
    draft: `在云岭县河湖长制工作会议上的讲话

同志们：
⟦清河→云岭⟧山水好，好在有人舍得守，守山的老汉一年穿坏六双胶鞋，没有报销过一张车票。`,
  },
});
