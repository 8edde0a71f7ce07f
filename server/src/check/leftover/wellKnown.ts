/** Places that everybody speaks of, wherever he is. */
const places = new Set(
  (
    '北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 ' +
    '内蒙古 广西 西藏 宁夏 新疆 香港 澳门 深圳 广州 珠海 厦门 汕头 浦东 雄安 杭州 苏州 南京 武汉 成都 西安 合肥 青岛 大连 宁波 温州 义乌 昆山 晋江 ' +
    '江阴 张家港 寿光 诸暨 安吉 德清 余村 枫桥 下姜 小岗 凤阳 华西 大寨 昔阳 兰考 林州 正定 阜平 塔元庄 骆驼湾 西柏坡 平山 延安 延川 梁家河 照金 ' +
    '井冈山 瑞金 于都 古田 上杭 遵义 红岩 大别山 金寨 红安 韶山 湘潭 嘉兴 南湖 沂蒙 临沂 太行 塞罕坝 右玉 库布其 毛乌素 大庆 玉门 攀枝花 鞍山 ' +
    '十八洞 花垣 宁德 寿宁 下党 赤溪 闽宁 汶川 北川 玉树 芦山 唐山 舟曲 鲁甸 巴中 仪陇 广安 滕头 花园 航民 南街 刘庄 沙石峪 三河口 赫章 毕节'
  ).split(' '),
);
/** Names of counties and districts that are words as well: without their unit they may mean anything. */
const commonWords = new Set(
  (
    '平安 和平 朝阳 长安 太平 兴隆 新华 东方 光明 文明 团结 友谊 红旗 胜利 解放 幸福 富强 民主 永安 安康 安宁 安定 安全 吉祥 长乐 平和 政和 ' +
    '建设 中心 新兴 振兴 复兴 繁荣 和谐 美好 进步 前进 奋进 向阳 青年 人民 中山 中原 中华 江南 江北 河东 河西 东风 春风 阳光 高新 新区 城关 城东 城西 ' +
    '城南 城北 西部 东部 南部 北部 中部 新建 新城 老城 开发 创新 绿色 生态 光华 华夏 长征 长江 黄河 武功 工农 双拥 爱民 爱辉 共和 民和 互助 同心'
  ).split(' '),
);

/** Whether the place is a model or a landmark of the whole country. `name` has its unit. */
export function isKnownEverywhere(name: string): boolean {
  return places.has(name.replace(/(?:自治区|街道|社区|[省市县区镇乡村旗州])$/u, ''));
}

/** Whether the name of a place without its unit is an everyday word. */
export function isCommonWord(stem: string): boolean {
  return commonWords.has(stem);
}

/** What is said of the whole country and its history in a sentence. */
export const national =
  /党的|中国共产党|中共中央|党中央|全国|我国|国家|国务院|中央|总书记|习近平|新中国|中华|世界|全球|联合国|改革开放|抗日|抗战|抗美|长征|解放战争|革命战争|全党|脱贫攻坚战|全面小康|小康社会|冬奥|奥运|世博|汶川|新冠/u;
