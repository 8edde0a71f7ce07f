/** What the generated speeches are made of: words and sentence patterns of our own. `{x}` stands for one of list x. */
const list = (words: string): string[] => words.trim().split(/\s+/);

export const words: Record<string, string[]> = {
  area: list(`经济 产业 农业 工业 文化 教育 医疗 卫生 交通 水利 能源 环保 旅游 金融 外贸 科技 数字 物流 养老 托育 就业 住房
    社保 消防 应急 防汛 林业 渔业 畜牧 粮食 种业 气象 档案 审计 统计 税务 财政 信访 司法 民政 人才 体育 青年 妇女 工会
    商务 口岸 园区 港口 航空 铁路 公路 城建 市政 供水 供电 燃气 通信 邮政 食品 药品 质量 标准 知识产权 海洋 测绘 地质`),
  thing:
    list(`项目 机制 体系 平台 队伍 基础 短板 环境 服务 能力 水平 质量 效率 结构 布局 链条 集群 市场 企业 车间 基地 品牌
    制度 规划 方案 清单 台账 任务 目标 举措 政策 资金 土地 数据 网络 设施 设备 技术 成果 专利 标准 人员 岗位 作风 纪律
    责任 风险 隐患 矛盾 问题 差距 瓶颈 堵点 难点 亮点 优势 潜力 动能 活力 信心 合力 氛围 格局 阵地 防线 底线 民生 实事`),
  verb: list(`推动 推进 加强 加快 深化 落实 完善 健全 优化 提升 提高 扩大 巩固 拓展 壮大 培育 引进 整合 盘活 改造 建设
    打造 构建 夯实 筑牢 守住 化解 破解 补齐 压实 严格 规范 创新 统筹 协调 保障 支持 帮助 引导 鼓励 发动 组织 开展 实施
    启动 完成 检查 督促 考核 评估 总结 推广 复制 学习 宣传 研究 谋划 部署 安排 争取 抓好 抓实 办好 用好 管好 建好`),
  adverb: list(`全面 扎实 持续 深入 稳步 大力 切实 着力 积极 主动 有序 有效 加紧 认真 坚决 自觉 始终 不断 进一步 更加
    科学 精准 分类 分批 逐项 逐户 整体 同步 协同 系统 从严 从快 从细 因地制宜 统一 集中`),
  adjective: list(`高质量 高水平 现代化 长效 绿色 安全 公平 优质 便捷 开放 协调 稳定 特色 优势 重点 关键 基层 一线 新型
    智能 数字化 标准化 规范化 精细化 区域 跨区域 全链条 全过程 常态化 闭环 应急 综合 专业 骨干 青年 传统 新兴 未来`),
  group:
    list(`同志们 干部群众 广大职工 各位代表 青年朋友 老师们 同学们 企业家 科研人员 医务人员 一线工人 村民代表 驻村干部
    网格员 志愿者 退役军人 老党员 技术骨干 班组长 社区工作者 返乡青年 个体工商户 种粮大户 快递小哥 环卫工人`),
  surname: list(
    '赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 许 何 吕 施 张 孔 曹 严 华 金 魏 陶 姜 戚 谢 邹 喻 柏',
  ),
  given:
    list(`明 华 强 伟 芳 娜 静 丽 军 杰 涛 超 勇 艳 磊 洋 敏 霞 平 刚 桂英 建国 建华 志强 秀兰 海燕 晓东 春梅 文博 思远
    雨桐 子涵 立新 国庆 家栋 卫东 红梅 小林 大勇 永福 长贵 景行 守川 启明 望舒 嘉禾`),
  first: list(
    '清 云 江 南 东 北 西 平 安 永 长 临 桐 青 白 黄 石 金 银 龙 凤 松 柳 梅 荷 溪 泉 湖 岭 沙 新 高 大 双 三 鹿',
  ),
  second: list(
    '河 岭 州 陵 山 川 阳 阴 水 源 泉 溪 湖 江 城 原 丘 坪 塘 桥 安 宁 和 兴 昌 丰 台 岗 浦 港 湾 洲 田 林 井 坡',
  ),
  unit: list('县 区 市 镇 乡 街道 开发区 林场 农场 学院 中学 医院 集团 公司 协会 合作社 社区 村'),
  meeting:
    list(`工作会议 动员大会 推进会 座谈会 现场会 总结大会 表彰大会 专题研讨会 调度会 启动仪式 开幕式 毕业典礼 交流会
    培训班结业式 职工代表大会 春训会 读书班 述职评议会 警示教育会 年会`),
  measure: list('个 项 家 处 户 亩 公里 万元 亿元 万人 人次 台 套 吨 座 所 件 场 批 条'),
  rise: list('增长 提高 上升 下降 减少 压缩 扩大 提升'),
  image: list(`一根接力棒 一把尺子 一面镜子 一盏灯 一张蓝图 一道考题 一场硬仗 一次赶考 一条船 一块试金石 一座桥 一粒种子
    一股绳 一盘棋 一颗螺丝钉 一场马拉松 一扇窗 一本账`),
  clause:
    list(`一件接着一件办 一年接着一年干 心往一处想 劲往一处使 把功夫下在平时 把责任扛在肩上 把小事做到家 话说在明处
    账算在细处 事办在实处 不让一个人掉队 不留一处死角 走遍每一个村组 问遍每一户人家 向难处开刀 从小处着手 往实里做
    早一天动手 多一分准备 少一句空话 多一份担当 用脚步丈量民情 用汗水浇灌收获 让数据多跑路 让群众少跑腿`),
  open: list(`会前 刚才 上个月 今年以来 这几年 去年冬天 入汛以来 一路走来 总的看 实践证明 大家知道 应当说 坦率地讲 说到底
    换句话说 与此同时 更重要的是 需要强调的是 从现在起 下一步 到年底 一句话`),
};

/** Patterns of sentences. Punctuation stands in the pattern. */
export const sentences: string[] = [
  '{open}，我们{adverb}{verb}{adjective}{thing}，{adverb}{verb}{area}{thing}，{figure}。',
  '要{adverb}{verb}{area}{thing}，把{area}{thing}同{area}{thing}结合起来，{saying}。',
  '{place}{verb}{adjective}{thing}的做法告诉我们，{area}{thing}就像{image}，{saying}，{saying}。',
  '{open}，{place}的{person}{adverb}{verb}{area}{thing}，{figure}，{group}把{thing}看在眼里。',
  '我们既要{verb}{adjective}{thing}，又要{verb}{area}{thing}，还要{adverb}{verb}{adjective}{thing}。',
  '一是{verb}{area}{thing}；二是{verb}{adjective}{thing}；三是{adverb}{verb}{area}{thing}。',
  '没有{adjective}{thing}，就谈不上{area}{thing}；没有{adverb}{verb}，就守不住{area}{thing}。',
  '{place}{verb}了{number}{measure}{area}{thing}，{figure}，{figure}。',
  '{place}的同志说，{area}{thing}是{image}，我看{adjective}{thing}也是：{saying}。',
  '{group}{adverb}{verb}{thing}，{saying}，{saying}，用{area}{thing}{verb}了{adjective}{thing}。',
  '要以{area}{thing}为抓手，{adverb}{verb}{adjective}{thing}，确保{date}前{verb}到位。',
  '{open}，{area}{thing}还有不少{thing}，{place}的{thing}没有{verb}好，{place}的{thing}也要{adverb}{verb}。',
  '围绕“{verb}{area}{thing}、{verb}{adjective}{thing}”，{place}{adverb}{verb}{number}{measure}{thing}。',
  '凡是{adverb}{verb}{area}{thing}的，要{verb}{thing}；凡是{thing}不{verb}、{thing}不{verb}的，要{adverb}{verb}。',
  '{person}同志在{place}一干就是{small}年，{saying}，{adverb}{verb}{area}{thing}，从没有误过{thing}。',
  '{date}，{place}{meeting}提出{verb}{adjective}{thing}，这是{area}的{image}，也是{thing}的{image}。',
];

export const headings: string[] = [
  '{adverb}{verb}{area}{thing}，{verb}{adjective}{thing}',
  '认清{area}{thing}，{adverb}{verb}{thing}',
  '突出{adjective}{thing}，{adverb}{verb}{area}{thing}',
  '{verb}{area}{thing}，{clause}',
];

/** Patterns of what is said in passing; now and then it is a set phrase. */
export const sayings: string[] = [
  '{clause}',
  '把{thing}{verb}在{area}{thing}上',
  '{verb}{thing}不如{verb}{adjective}{thing}',
  '谁{verb}{thing}谁就有{thing}',
  '{area}{thing}{adverb}{verb}',
  '{thing}一{measure}一{measure}地{verb}',
  '向{area}{thing}要{thing}',
  '让{group}有更多的{thing}',
];
