import { checkLeftOvers } from '../../../../../test/support/leftOvers.ts';

const city = `在全市清淤工作会议上的讲话
（2022年3月10日）
白沙市委副书记　程立群

同志们：
刚才，枫林县、北塔区作了发言。
今年我市的河道淤了三尺深，挖泥船开不进去，只好让民工卷着裤腿一担一担地往堤上挑，这个账拖不得。
各地要学一学，去年枫林县的那场透水，是看闸的老人半夜敲着脸盆喊醒了半条街，才没有丢掉一个娃娃。
全市上下要像过年扫屋一样，把沟沟坎坎都过一遍，谁家门口的渠堵着，谁就第一个挽起袖子下去掏。
去年我们的粮食总产居全市第二，靠的不是老天爷赏饭，是三千个水利工程队员一锹一锹挖出来的水路。
`;
const county = `在全县清淤工作会议上的讲话
枫林县委书记　孟广田

同志们：
我县的河道淤了三尺深，挖泥船开不进去，只好让民工卷着裤腿一担一担地往堤上挑，这个账拖不得。
去年全县的粮食总产居全市第二，靠的不是老天爷赏饭，是三千个水利工程队员一锹一锹挖出来的水路。
`;
const head = `在冬修水利会上的讲话
云岭县委书记　何卫东

同志们：
我把话说在前头。`;

checkLeftOvers({
  "a city's speech says of itself what a county's draft says of a county": {
    source: city,
    draft: `${head}
今年⟦我市→我县⟧的河道淤了三尺深，挖泥船开不进去，只好让民工卷着裤腿一担一担地往堤上挑，这个账拖不得。
⟦全市→全县⟧上下要像过年扫屋一样，把沟沟坎坎都过一遍，谁家门口的渠堵着，谁就第一个挽起袖子下去掏。`,
  },
  "a county's speech in a city's draft": {
    source: county,
    draft: `在冬修水利会上的讲话
安州市委书记　贺志刚

同志们：
我把话说在前头。⟦我县→我市⟧的河道淤了三尺深，挖泥船开不进去，只好让民工卷着裤腿一担一担地往堤上挑，这个账拖不得。`,
  },
  'one county of a city that is told of': {
    source: city,
    draft: `${head}
各地要学一学，去年⟦枫林县⟧的那场透水，是看闸的老人半夜敲着脸盆喊醒了半条街，才没有丢掉一个娃娃。`,
  },
  'silent: that county, where the draft speaks of it itself': {
    source: city,
    draft: `${head}枫林县的同志今天也来了。
各地要学一学，去年枫林县的那场透水，是看闸的老人半夜敲着脸盆喊醒了半条街，才没有丢掉一个娃娃。`,
  },
  'silent: a county is ranked among those of its city': {
    source: city,
    draft: `${head}
去年我们的粮食总产居全市第二，靠的不是老天爷赏饭，是三千个水利工程队员一锹一锹挖出来的水路。`,
  },
  'silent: the draft speaks of its city, too': {
    source: city,
    draft: `${head}全市都在看着我们。
全市上下要像过年扫屋一样，把沟沟坎坎都过一遍，谁家门口的渠堵着，谁就第一个挽起袖子下去掏。`,
  },
  'silent: a county speaks in one of its towns': {
    source: county,
    draft: `在柳河镇冬修水利现场会上的讲话
云岭县委书记　何卫东

同志们：
我把话说在前头。我县的河道淤了三尺深，挖泥船开不进去，只好让民工卷着裤腿一担一担地往堤上挑，这个账拖不得。`,
  },
  'silent: the draft does not tell whose it is': {
    source: city,
    draft: `同志们：
我把话说在前头。今年我市的河道淤了三尺深，挖泥船开不进去，只好让民工卷着裤腿一担一担地往堤上挑，这个账拖不得。`,
  },
});
