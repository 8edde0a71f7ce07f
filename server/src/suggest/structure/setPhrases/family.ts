import type { Occasion } from './occasion.ts';

export const wedding: Occasion = {
  title: /婚礼|新婚|婚庆|婚宴|结婚|订婚|喜宴|婚典|出嫁|嫁女|出阁|回门/,
  hearers: /来宾|亲友|亲朋|朋友|嘉宾|家人/,
  salutations: ['各位来宾、各位亲朋好友：', '尊敬的各位来宾、各位亲友：', '各位亲朋好友：'],
  openings: ['大家好！', '今天，是…喜结良缘的日子，感谢各位前来见证。', '首先，我代表…，对各位的到来表示热烈的欢迎！'],
  closings: [
    '最后，祝两位新人百年好合、永结同心！',
    '祝愿新郎新娘白头偕老、幸福美满！',
    '祝大家身体健康、万事如意！',
    '谢谢大家！',
  ],
  avoided: /圆满成功|努力奋斗|审议|批评指正|工作顺利|同志们/,
};

export const birthday: Occasion = {
  title: /寿宴|祝寿|寿辰|大寿|生日/,
  hearers: /来宾|亲友|亲朋|朋友|家人|长辈/,
  salutations: ['各位来宾、各位亲朋好友：', '尊敬的各位长辈、各位亲友：', '各位亲朋好友：'],
  openings: ['大家好！', '今天，我们欢聚一堂，共同庆祝…。'],
  closings: ['最后，祝…福如东海、寿比南山！', '祝大家身体健康、阖家幸福！', '谢谢大家！'],
};

/** A child has been born, or has got into a school; a house has been built. */
export const feast: Occasion = {
  ...birthday,
  title: /满月|百日宴|周岁|升学宴|谢师宴|乔迁|百岁宴/,
  openings: [
    '大家好！',
    '首先，我代表全家，对各位的到来表示热烈的欢迎和衷心的感谢！',
    '今天是…的好日子，感谢各位前来捧场。',
  ],
  closings: ['最后，祝大家身体健康、阖家幸福、万事如意！', '薄酒素菜，招待不周，敬请各位海涵。', '谢谢大家！'],
  avoided: /圆满成功|努力奋斗|审议|同志们/,
};
