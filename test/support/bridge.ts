/** A passage that nobody else says, and a past speech that says it. */
export const passage =
  '桥是去年腊月通的车。通车那天，对岸的老支书带着全村人走了三个来回，他说等这座桥等了四十年，脚底板要把它认熟。';

/** Lightly edited. */
export const edited =
  '桥是去年腊月通的车。通车那天，对岸的老支书领着全村人来回走了三趟，他说等这座桥等了四十年，脚底板要把它认熟。';

export const oldSpeech = {
  'corpus/2023-11-02-在交通工作会上的讲话.txt': `在交通工作会上的讲话\n同志们：\n先说一件事。${passage}路通了，心才能通。\n`,
};

/** A draft that says nothing of it. */
export const ownWords =
  '各位代表：\n今年的账，我一笔一笔报给大家听。村里添了两口机井，学校换了新课桌，卫生室来了一位年轻大夫。\n';
