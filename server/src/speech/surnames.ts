/** Single-character surnames that are common, and no usual beginning of a word before an office. */
export const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱郭何罗宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范姚谭廖邹熊陆郝孔崔邱秦顾侯邵孟雷钱汤尹黎易乔贺赖龚邢';
/** Surnames that begin other words as well: taken where an office stands beside a whole name. */
export const lessSureSurnames =
  '苗闻费柏凌霍裴梅项翟涂鲍俞聂臧游高林马梁石方白毛江史万段洪武安常华关庄路卫施陶翁严温柳柯葛应祝覃莫向甘路牛童骆倪左樊岳申辛管祁';
/** Surnames that begin more words than names: taken where nothing but a name can stand. */
export const unsureSurnames =
  '金任文易康齐纪章鲁毕焦代柴耿欧时卞尤舒阮成兰饶席解车古连褚娄米阳习卜盛宁牟鞠靳党燕闵丛符詹单曲佟冷宫仇季花';
export const doubleSurnames =
  '欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|东方|长孙|宇文|轩辕|呼延|独孤|南宫|西门|东郭';
