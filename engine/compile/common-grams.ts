// Written by npm run learn:grams; do not edit.
/** Pairs of characters in ordinary Chinese articles, folded, the commonest first. */
export const COMMON_PAIRS =
  '中国可以发展国家一个工作可能习近近平如果全国美国人民问题研究病例进行安全食品需要建设合作时间中央没有经济使用我们重要通过世界表示我国' +
  '服务今天社会就是食物目前地区推动国际情况这个主要公司患者影响企业健康人员出现增长治疗技术今年发现关系产品生产是一活动组织产业持续全面' +
  '共同数据其中推进提供自己病毒全球的一消费书记部分他们发生血压因为加强北京发布主席同时建议但是确诊会议药物这些增加市场国人已经一些作用' +
  '系统质量以及生活感染文化中的支持创新有一这种控制方面不断科学实施实现一种相关第一其他什么不是委员报告总书风险管理中心所以政府不同了一' +
  '根据营养新增一步领域基础坚持医院饮食不要的人两国开展环境项目代表超过提出很多保持现代诊病部门疾病要求分钟工程时代科技水平主义教育开始' +
  '一定大家导致结果或者功能的时现在联合食用以来战略的重症状不能卫生好的政治学习蛋白的食进一作为大的包括保护成为标准继续信息城市稳定行动' +
  '注意这样当地死亡完成积极提升对于肺炎中方历史造成指出政策能力过程精神记者由于个人累计不会新时高血以上产生举行都是因此显示人类促进有关' +
  '正在关于小时群众比较总统代化也是亿元大学提高的是重点方式比如运动认为加快一般进入平台保障方法容易癫痫还是所有来的严重内容特别非常生物' +
  '时候机构领导同比投资交流能够智能平总强调网络选择含量摄入能源党的决定深化高质媒体达到加入动物长期制作这是第二人们新冠有效个月人的生素' +
  '开发更多们的再次而且新的制造一次并不必须生态农业计算传统落实具有措施为了存在报道改革到了实验上的会主样的重大各地开放最大深入疫情中华' +
  '体系要有大会检查接触视频新型检测两个解决期间应用员会取得数字比增截至目标规模用的特色的情了解医学任务原因观察脂肪国的设施成功应该获得' +
  '二十身体孩子工业未来维护及时维生也不的大物质完全斯坦调查资源思想恢复救治新闻正常减少的生是不更加大量成果每天年的的中蔬菜专家计划分析' +
  '降低和国生的作的基本各种量的香港还有如何国内形成坚定绿色规定这一中共以色细胞色列设计机制多的要的针对上海综合核心模型人大地方那么人体' +
  '基因鸡蛋性的的新医疗年来处理来说甚至行为它们旅游需求只有更好现有伊朗国务己的糖尿任何就会日本出了密切明显尿病做好程序多个操作构建量发' +
  '其实总理软件流程因素贯彻民族水果效果同志现了下降直接儿童定的实际能会费者物的之后植物文明愿同然后作出共中许多的主出的工具引起避免血糖' +
  '主题双方方向的发铁路病的面的高度希望带来空间增强汽车负责州市行业常委美元有的治理之一利用互联材料用户程中务院的方部署变化系列罗斯条件' +
  '防止集中添加预防不可参加知道国政指导来自介绍分别交通帮助设备自然发挥学生俄罗合国结合神经得到不过除了始终联网关键含有人工在一结构区域' +
  '明确近日起来等地贸易打击方案也可你的氧化一起发表接受公里参与和平成的看到一样快速用于一路运输居民者的随着一带之间只要建立平主无法最高' +
  '丰富范围行了力量是否成了手机污染面积正式制度放入的地高的党中的国一下第三销售乡村此外伙伴预计不仅染的加工医生良好它的的话贡献启动内的' +
  '怎么电视的关运行克兰多人冠状原料的高资料全部出口确保血管最后反应带一确定一道出院十四温度的最虽然努力状病也有社区万人化的委会简单乌克' +
  '扩大最好白质成分经过做法多种价格体的友好另一展的的水的工知识自身预估左右来源口服完善才能收入欧洲阶段公安参考是在粮食的数采用引发加沙' +
  '一年考虑学家指南充分型冠按照有人品的冠肺受到同体政协防控意义空气命运金融出来他的以军的风这里武装购买的问价值女性宣布就可航天输入呼吸' +
  '朋友常见心的单位在这平均状态的影到的天气文章过敏采取无人隔离监督农村当天能量英国保健准备以下机器表现业的为主会有成本是中发射大约专业' +
  '属于中毒国国来越毒感程度国特越来区的银行另外日在游客膳食调整责任间的干部每个行的规划饮料位于多数武汉一直大多沙地监测过去推出监管优势' +
  '宣传平时数量现场速度勒斯品安后的式现次出统一原则国式度的要是只是人次地带大部布的新疆乙肝利益巴勒出席尽量理论的作同中的原动力在北学校' +
  '应对目的表明首次公共共建关注广东意见显著同的具体就业细菌会发犯罪事件小麦普通临床为什公布东西的基进口团结强国方愿升级定要是有通常一天' +
  '并且里的代码免疫审议万亿浙江见的更新通道首先经验周年家庭模式相互表面主任倡议力的围绕在中形式游戏运共团队年人更大的不突破家的据显最新' +
  '湖北的成自动学观工智有些疫苗试验飞机当前等多以后建成打造改善的二等方的制讲话况下机关传播应当生命那些重的前的消息重症学院根本转基举办' +
  '发的民主人群电影都有成立年前有可法律道路诈骗切接台湾睡眠一点会见广大的研连续都会一家也就优化多地年以拥有改进融合个国引来日称的第础设' +
  '而是意识日常治愈节目袭击也会人口异常的同行政觉得为中事业正确刺激境外外交下午创造南部品种里面的全家主办公时的保证喜欢的产难度是可最近' +
  '危险即可是由李强国共子的时期是我说明一系的流十年召开尤其消化覆盖危害国防基层烹饪伟大人士复杂引领色社要注触者包装去年央政电子经营共和' +
  '天然病情遵循供应劳动在的挑战欧盟重庆制品合物德国统计适合高水体内大型诊断辣椒进的个小强化江苏体育公路合理机场的事的小评估建一当时有很' +
  '第十造业代中会上展开资金一条吸收最终论坛从而的药等领优质成员类的下的的可相对网站而不都不事情季度山东巨大结束上升不到共产就能流行别是' +
  '应急炎确的做符合分布多吃广泛是因月份适当一项各国商品投入期的欢迎军事总台改变研发称为肝病色的草案印度旅客果你加大十大四川的结组成深度' +
  '酱油上午习惯吸引就不微生和工治局之前办法网上规范冲突告新国建新发的意的电素的配合不少救援评价压力执行民生真正能是集团严格建筑本身一批' +
  '协调定性老年人才北部器人序员成就人机几乎实践病人下来长的推荐是这河南及其皮肤纤维仔细体验卫星这么动的变成的文补充职业共识玉米电话癌症' +
  '的能真的财政颜色入量公众天的拓展日发相当血液利亚在全日报牛奶革命作者奋斗安排导人法国的肺红色飞行世纪乐际伴关基地大脑天津赵乐业和主持' +
  '产党只能有问测试疑似指数料和更高核酸的决种植课程免费复兴生长用药经常要坚阳性到一各项平同当然物流种情题的不足传染压的后来现象药品改造' +
  '效率的治业务化学南的地震开幕释放感觉果壳至少降压位置十分在加声明婴儿必要振兴河北高速加速困难大常每年物中协议理解了这会在体重四届心理' +
  '的心部的下面不一制定同样地的培育用油进中青年增确富含形势生成留意责人人死华人土豆新能日前气象生抽距离一旦不得低于倒入养老型的支付新一' +
  '满足的特竞争葡萄过了三个举措俄军比例破坏面对为一以改保险流感作业十八学的机会的有装备重新做到多年届全活力访问金属反对多次多边我的指标' +
  '智慧上述以习品牌国和征程的内的自万亩均匀尼亚往往成一相比立即苹果了中国经场景很大是最解释较高全力对人少年动中发动和地广州慢性整个浓度' +
  '联系自治依法可选对外深刻化合十五卡路发言总体是为民共而发致使质的路里附加一位一名不知口感来到果您的建翻炒作流假期席习搅拌者在为全主体' +
  '也能京市其是分子平稳物资理念的饮突出统筹业发代谢压药春节是很有限次会状况航空转化过多长江回应带动的消警方还会同一和中大利广西效的有力' +
  '的行转型近年利于必备技创探索推广淀粉的政部队附近业生中小域合生动自由记录越多达成近期逐渐际上首都地面支撑救灾有利正规毒的毫克的营美好' +
  '分享上面力度外输如今毒素证明阳市随后不良产力大力康的微信愈出感受文件百分的经等等进出一份不需前端的安的实一方健食加拿协同年龄拿大放在' +
  '来看的代纪念西部要加个百几个加热商业安徽火箭确实下一到底导下战争染者涉及规律一部全省差异担心的多还可会对司的平指民营男性一线两种似病' +
  '例如出一创业性和故事江西类型计报部长不好供了发出变得手术本指清淡直播萝卜题或加上国关太阳展新或可批准找到整体新鲜毒性气候的十统的较大' +
  '限制以用会的健全副主加内即使各类品质国民灾害能的艺术这就一体亿美半年和人定期年轻彻底意味特殊考察者从万元为核交易党和助力市民年代循本' +
  '提醒程而语言请提酸检重视院病验室主动味着国外备原大卡您遵混合的机程师肌肉训练锅中饪难龙江人数估卡估烹公园决策卡必沟通缺乏都可一大内部' +
  '剂量幼儿情绪携手来了考资野生面推一致对话新征的前的过这两义思人都元素华民复发央视对此展中的动自主中欧国总平强并没有所比赛现出的病事故' +
  '发酵就有情防执法方的无论是说要在们在信心停止元的准确品中多样尽快广播海洋缓解要讲迅速产量使得完整建交深圳现的防部关的吸道如此巩固很难' +
  '心脏抵抗的分的历的这相信黑龙吉林咖啡平方是人福建运用顺利不用不适加了在于大小日下替代电商的报长时东北事实云南友谊新手气温的血确认转移' +
  '还能遗传业链出版各领国大壳网独立紧急航班高温亡病国中地球将在扎实接种日上是全的战类似系的运营还要违法陕西一段制的动能协作员工在接培养' +
  '备用宪法小的循环是要有多肪酸例中务实常的杭州民政理的的目结论讨论面临以前冠病列车发热同学家发总局无症最佳武器病患的公的物第四车站过一' +
  '通信件的坚决培训指挥湖南阿拉降雨障碍饮用马斯东部中有以在全会公室化和员的处于损失用量的微的美高效乌军四个对接少吃展示性能新高本地果的' +
  '济社着力细检解到认真量不专项传承体报前往国各平新指示提前有这流动特征的东的信趋势人在关部南方双边得更料的电池示范繁荣至今让人个问到这' +
  '大蒜成都机械然而的表种类表达音乐习贯了全保存分点发电在人在国域的增进多少大火导弹日起照片聚焦认识跨境酸盐亚洲吃的定了普遍用了立法进展' +
  '主党会导切实受灾各方接近播出果是申请电信要吃调研足够进步告诉并发科研肯定能不落地蒙古青少高于优秀依然信号反映呈现外的家和展现方一方便' +
  '机的用来的党立的费用近视个中人文分为国新教授有大水中的患的效解除运会一切专门党员公开加剂各级同期大规得了志为热量现实的危的指米的者是' +
  '这次通报中医他人化改和发基于官方民的者可胜利质生追踪道的高峰受伤所谓有助清洁状感略伙算法精准西藏要指升高只需大国巴西方米早期治区的现' +
  '糖的网友联邦路线于是公平关节在内对症就要岗位抑制的症胰岛设置会第分之分类听取大以幸福把握文物最多有机水分活中证据车辆飞船为这全的分地' +
  '发病图片届中布会式的引导微博搭配机遇每一秘书高铁允许先生年全态环政部是什有时民众海南特点症病一的作品太多奶粉提示文旅次发毕业的比能在' +
  '论文通知会出会引关税判断在大框架注入渠道的各过度遇到了新交往作人十届员长布局法治立了老人要深中东互利作物出台嫌疑已有成绩曾经此前的保' +
  '非洲场所大米威胁客户尊重岛素工厂彻习掌握有不爆炸的相确的移动续发高级上一先进兵团助于唯一在上布了终保贵州起的面战食材上下了大元首公斤' +
  '冬季四五巴嫩性疾新质果不标志案件检验清楚生了究者经贸食盐黎巴们不入了多家局常平等年中想要电力较多链接鼓励伤害农民对新平衡强大得的效应' +
  '明的服药此次禁止离子线上调节货物迎来鱼类为新代的共享区和大豆技能昨天是对森林段时济发物治疑人硝酸西南陆续事务以免入学入的博物发行很高' +
  '攻坚整治有了流量的开的热的用能有致癌个方也没八大同意在新家长成年报名物和的世的医算机纪录西亚难以一半上半之外亿人会谈修复入境内蒙口味' +
  '得不打开有序用水线路肥胖装置适应为基仍然决议后一均衡埔寨就诊干扰广告料酒柬埔每次的家肝炎规则设立频道三年世卫为人五五令人共有出锅地时' +
  '收到日表环节疗方痫的的感的科础上返回连接间戳高校优先全体力和发育在不定不岁的标识民警的传老师闻发驾驶务的垃圾实的峰会收购民群法的的学' +
  '答案紧密都在一轮也在五年会增先后原体口罩合成日晚杆菌的优脱贫中全会让值得分解反复哈马国产学会对方景区某些染病济工男子签署辽宁这也防范' +
  '面粉供给动脉受损大概将于常生总量感到手段的精出行国媒大幅宣讲杂志母乳比上注册的创的口编程采购高端为推体制切成名为小区年底年是彻落很好' +
  '期待澳大物馆的使离开说的不久关闭口岸味道商务大陆容器应的成效方要格局热门百年的健的女的正维持群体肝脏过的风味验证一季业化临时体现充足' +
  '国全塑料外部山西收费的增的形的活的运突然自行街道酒精个省动机干净母亲班列的两的含的手的通直到等重紧张要把要用足球韩国二维信网分泌双酚' +
  '名的在美城区它是富的抗体朗普民大沙特法院特朗生健界的肠道议会还没面试预警不了不再之路会影做出克斯共赢危机和脂情的据美播电是非本的的体' +
  '的好硬化究人走进践行身的会堂你可修改储存分的发作后再哈尔多名扫描油炸的技的摄线的给予二氧伊斯使命停火全程加紧国在在医基金延长当于有两' +
  '有重期望法规港澳炎症甘肃的合非法一张上了互信件事力推医药周边哪些地下多项安机很有总结新中步骤每日毫米消毒电脑的三能性间站防护上市中关' +
  '互相全性否则居住并在时要构成江省流域电动的抗美丽预测中俄休息兴趣内外发性啤酒市的急性某某椒粉油脂督管类命著名蛋黄说法较低还在逐步量为' +
  '依据具备家常意大损害排查是通沪宁牛肉的要系发角度防汛上涨中含咨询国元国发场的山区日至王沪生组的身的部的需碳水胡椒让你记在贷款部地队伍' +
  '中发习教了不些人作了党组冷藏包含化为取消同发在地季节实是常用放的是大条例毫升激发生在界卫的光的标的海维码饱和为世人生充电军在冰雪动员' +
  '因是国将损伤斯克新技是没更有格的的密的深美军至目蔡奇让我质蛋锻炼三次产的们要典型凝聚南京周期味精声音小学小组强烈放弃村振正的水利的首' +
  '芯片那就量和一场一篇低的去了呼吁国企土地在以家中将继尽管工人新兴疼痛白色的外石油谈判进程个大二次交部们可修订况的向好和新国首外贸小火' +
  '展和平的年度强的是用用电症的的名的年空袭不太中一会被农产化产周围土壤地位心血担任据中携带的空群岛补贴部等面包体化全党占比卫组国工外国' +
  '家公康复强度攻击是指月的有毒案的概念洋葱的变的支的设真实管疾考试肝功设的较好一代义现俄方力下叫做名称国科在我大连太平指引晚上水的港口' +
  '猪油的理秩序而在表的调味遗产前已在此在进字化当的彼此很少成熟招聘提到是以海关的面确立续推致的黄色一是不吃主权也要亚硝以吃会保全年别人' +
  '务业协商危重参数吸烟和生城乡家人小米建人很快担当有高界和痫病的就的日的长经历辐射面建下图众的副总北方千万协会南省口的增速多元愿意比亚' +
  '民币油腻炎疫的网的进眼睛祝贺自我身份阅读首个丁薛义的书长从严以中便利充满厘米原理发送安装平在度重想到感冒物种理学疗机的老的解的那相同' +
  '相应祭扫薛祥西安记的识别通运造福零售人和冠军几天到达实行强降很容断提最重有什果表消耗的价的民省累络诈要做要共违规选举途径量达食纤不必' +
  '业增中亚人受养成初步名单和重品添在广在日官员心情文献村民治党特定登记的专鸡精互动互鉴五花做的则是动高可持实在家标尝试抵达收获斯兰油的' +
  '澳门热烈界上的功的反的调看看稳步获悉辛辣保质入新全世出新别的北省即将多国大精央总对这护理权益每份每周济增班牙的社的蛋程的脑血西班资产' +
  '边主近的适用万个不超东省中文中药了很会变击了十一协助在生族复明年是个有着牠们的几的天眼下试点质期还不都要门诊限公限量预期马克事项享受' +
  '仅仅优惠同步和其围内固定场上宝宝总值意思拉伯提交方在是世汇报然是然气的共的核的环要及详细豆腐轨道采访餐饮高人上线以看会产关心取了句话' +
  '合适和高响应回升在京在各多万如下座谈有害海上海军潜力理局的出的所的油绝不面向题上一周上发业农今晚以通储备家卫尿酸度和感谢所在数的旅行' +
  '火山猪肉种子纽约联盟要进轻人量较院的非遗万吨估计住房分发发者呕吐固醇国公国铁多了失去安置工资康委开通态势抓好护国斗争理工生部立方老抽' +
  '言人记忆谷歌静脉不定们对们就位的克的务部博士发了可用吃一合发和信地点实合小企工商带领弘扬方将时也是国服降术的水化类食经典绝大花肉论是' +
  '费的过量述的造的部位三阳个体为大主食会和史性咳嗽国已天员太空学者就医州的当日成长是如最低极的正义泰国激素的无认知轻松金额颗粒不利个地' +
  '中美你们做了其次受医开启新动时至更容活性消防球队的朋等问融资要提视总路上面深以不仪式加会发症各自和政国会国农在家央军年上广场很可持中' +
  '文交施工时就林火河流活的派出流合独特王毅疾控百姓的个的平的应的细的预社交种不蜂蜜违反重复面贯额外一句两岸中部二是亚总仅是值的军委农田' +
  '减肥品和定点寻找工艺强对户外所需描述政区有发权威烹调的总的规种方策部米饭还需追求门的队的防治除医项研中间为我乘客仍在以为会使会晤公正' +
  '华为和产回答国庆在江客运成人抗生明了案例法是特性番茄疫力统文美食表团西北要一负担货币遭到集体了两低脂冷冻动态动构可靠合格和水国食大大' +
  '定位实推少数局势快推拒绝是美果有理想网页节日要以要多质和量超问答题教不管为两出血动者化碳和大商家国一国有在高央广女士学研实时对其对性' +
  '开工志愿持和方加月底残留民间海域的上的交的确的观究发等各算每美方肉类表大西兰西方要作观众都没高达一件一小不应也许其它冰箱出生刚刚十三' +
  '千瓦原来史上器的大三奶茶密度想法战斗新春是高暴雨标签检察气管点是病学的程管道能吃认定该是谈会邀请都能不多不明个时他在办理含糖在网境电' +
  '定支就在性食播种新区最常树立步提洪水电量疗的自信至于航线要原记指证实货运起了这家这项集群一座个重中加于一人一但不保留兴的军队化建化遗' +
  '反而和全在第将其少的局部巴黎带的年同建造意的报的敏感无线有点样本永远清洗点的电站界各白糖的金联赛表声被称足的较为韩正三大三角不容为他' +
  '了多农机前提加值化全去的各族合同大成婴幼字经宁夏害的家安幕式引擎排除来华治国爆发的模的说的领究中等一胡萝苏丹隐患餐具高标不移与此作组' +
  '几年化国发明叙利国原场监室内形态拍摄民日民航汉市消除湾区玻璃的转的防等待等新肉的胆固英雄身上载人适的道称频率黄河不够东南两年从事从国' +
  '体健华文印发在食如说平安当中总是抗病支原斯国是从本次模拟欧班液中真主第五等症织的给出而导行病观点超市这类际社万多上是严治中学举报了自' +
  '党委再加利润和社回到回家塞尔外开孕妇对中年后息化搜索是你服食氨酸的视育部能发西瓜订单费品还将配置面上高压丰收为国为自了人会不会更作伙' +
  '出发力于反式口腔可达各界城镇女子好处少量庆祝据你新成是需查询氨基海外灾区父母物理用一用不用这的气的疾的资纳入议的调度赋能青椒马来鱼的' +
  '一时一类全社全身养殖减轻功效务中司法和无大复大气家食得很方坚时不显的有明有超毒肺的维种食组合而言能提获取菜水这时重建闭幕万美个新了关' +
  '人会以防会今作时依赖入侵出售合法好地岁以抗力持以新建是他普京有益的温的节的量省份眼镜纪律营企识到谷物路的车的阿尔上有个城人来低碳作会' +
  '单的员在和安在发境中壮大才是新华有意次全正好氧气测定看一篇章超标踪到速公造了不合中最为确为重人不人为人正们一入锅内生准的动作匈牙午在' +
  '后果味的在习大鼠对抗对美开源开行式脂承担护人族伟日期是第月球服用海市率为留下的对的非看重究所站在罪嫌西红警惕降温青海面部马上东盟中巴' +
  '为它了重依靠关切养素凌晨剧烈包容和实国是在河大数天下官兵对照尔滨巡视平洋性病想的提请是新本周此同法和注射牙利由中病发的其的选线下缩短' +
  '肿瘤腌制自觉色素虚假行一解放谋划险的面从食的不大也很以外党派到密制血取出合的因地国对基斯备案客流就像就没山市市新年春抗议时可暂时消失' +
  '炎病点医版本的复的软红柿许可赞赏革开项工高层万余为是乌方于中人是件下会委会将会精全线几十利率前景前进功率吃了员和坚强境内家都抢险控中' +
  '是无本届果没此时水量激性燃料病因的位的干相似码头经有聚集背景背鳍要留观看身心门票面是下去与其么多于提从中会开军方减低制在压患名字和谐' +
  '品监家表层次心态总额换新摄取是比有更有研本上水位水库水稻浓郁海水清单物油的双的市的真程上空中精彩罐头要成赛事超级转变进食量是际合上图' +
  '不宜产权但这低盐例新内涵列国前一动画后就国成家在对比对象常态搭建构的江南理和生于用人痫发的加的商的孩的根的蔬盐的省新祖国福祉等工篇文' +
  '胡塞菜的议案部发酒店金山间内难题革委一款上方下游人造以实例为到医化工周刊命的和一售额喂养国电地质大桥委主家可干预建新快递房屋提取方公' +
  '暴露点击的火等于职工背后致力';

/** Words of ordinary English articles, the commonest first. */
export const COMMON_WORDS =
  'the of to and a in for that is with s it 1 on at was said as be are 2 by have from 3 patients or were but this an not 5 stud' +
  'y has he more who 4 they cancer we t their 6 10 can had which i new will people than 0 7 one about also been there 8 after w' +
  'omen other all up risk treatment may you year 9 if health his would when years says research could two 12 some 20 those no i' +
  'ts time she out disease 30 researchers these percent first 11 most dr group over so found 15 19 only drug use mr blood such ' +
  'university results into heart between what used high us our 24 many do medical like because them now her test should three 0' +
  '00 50 while clinical data studies help any how 14 get very before during children therapy 25 just co medicine d 18 p last tr' +
  'ial well surgery 100 breast based world according 16 day compared pain brain months both 13 effects using make less number c' +
  'are being work take long patient u even men drugs age say 40 m cases published center 17 information back american better am' +
  'ong cells your low including hospital still good called whether did early way covid much however levels control national nee' +
  'd through five https symptoms life system then news see journal made against body company reported significant taking side p' +
  'art c without told lower 21 week rate 22 likely same re added 60 don findings since effective each four team six available h' +
  'igher professor home million next tests different best 28 government important might evidence small off food weeks director ' +
  'another received ai doctors my half report down groups showed days school 27 states where institute 23 associated go think l' +
  'ead under show uk weight second screening known prostate going united participants term 29 effect type public 26 80 benefit ' +
  'every treated related old times death around diet follow cause diabetes common non know author issue pressure already 31 doe' +
  's loss within http potential market want com often per least too reduce trials given positive average set able 200 end strok' +
  'e 70 total took 90 cancers significantly placebo although association device really england treatments york coronavirus rate' +
  's 2004 g increase e few technology change current increased 2020 cost healthy state month later 2023 human film lung 2024 ha' +
  'ving adults analysis several radiation general o case older problems right game involved major quality 500 benefits dose him' +
  ' me start included level treat online similar standard put depression prevent further recent sleep today got skin testing ne' +
  'eded european play response possible virus include society alzheimer development large support survival music n services top' +
  ' 2010 form led overall 2025 free seen vaccine 95 immune own 2005 find period mean third due cell international look j 45 ear' +
  'lier factors fda open b chief growth getting far scientists expected developed daily cholesterol deaths come shown yet becom' +
  'e experts provide country science bbc ve changes nearly currently l ms severe authors lot 2000 improve games hours result su' +
  'ggests working physical won little longer president 2011 previous done meeting 35 diagnosed either procedure companies depar' +
  'tment until function march real role stage looking making big bone place london person point safety tumor 2008 approved foll' +
  'owing shows something 75 program 2016 diagnosis though future enough safe past family anti cardiovascular difference reduced' +
  ' young once full approach reduction single activity continue tested 2003 across 300 population problem exercise outcomes giv' +
  'e left products taken tumors 2015 here labour vs others tissue firm impact thought chronic didn leading conditions british c' +
  'ountries great infection minutes presented why 2009 clear specific eight www receive win combination head line again review ' +
  'community almost ct greater try guidelines attack normal 2012 2013 away came industry short pregnancy despite developing hor' +
  'mone sales serious visit offer performed determine injury range cn live 36 experience users additional latest plans preventi' +
  'on 65 ability annual costs keep md never works 32 fat players global history administration city condition improved aspirin ' +
  'january medication protein covid19 main suggest considered hope move process fact local media r former key means whose belie' +
  've face develop confirmed followed certain diseases gene vitamin service spread improvement lost primary 2017 april chemothe' +
  'rapy phase reuters story surgical 2022 clinic minister record 1000 child doesn noted actually inflammation pull chance execu' +
  'tive h imaging linked risks 150 election medications decision subjects doing final mortality must request college conducted ' +
  'funded video access ml party release monday seven man potentially things devices especially measures reports differences dif' +
  'ficult woman 400 aged amount contact strong area practice 34 addition cognitive phone 2006 advanced looked rather doctor har' +
  'd stay 2014 ago business events 33 china healthday hospitals lives active eye makes alone europe money net 55 5g scientific ' +
  'mg failure images causes memory office colleagues instead economic centers performance asked blair california david knee lig' +
  'ht needs please randomized senior south wednesday went americans comes fewer run doses late recently types water john action' +
  ' computer cup disorder dna genetic oncology physicians started 2007 designed education growing training x 05 complications m' +
  'anagement multiple particularly 37 hit law post san 42 controlled mobile saying self receiving caused score step cut digital' +
  ' india rise course deal negative stop tuesday white autism birth foods social close wales smoking therapies forward software' +
  ' 38 michael target whole ci damage larger success value always attacks liver pay scans tv hiv feel website infections brown ' +
  'ever finding present product reading emergency identified measured thing britain club economy invasive pre reducing pregnant' +
  ' suggested previously researcher saw statement 39 baby december index stem player treating 48 announced began call individua' +
  'ls interest oil season supplements numbers order outcome power source 2001 example hot idea parents released 41 am site spec' +
  'ial june together versus app energy figures scale ways 2002 biggest helped org policy tax date independent issues night cont' +
  'ent foundation identify points police systems 2018 44 advertisement allow experienced flu obesity poor production return beh' +
  'ind initial members recommended red sign vision web factor individual match sold 43 france goal isn mild regular sure via vi' +
  'ew widely appears kind oral typically bad insulin mental pandemic question september series financial leader mark personal s' +
  'pokesman inflammatory remains size statins approval bank event experimental house k natural plan protect read sciences act a' +
  'ppear areas asthma efficacy mass price sports stress alternative bleeding campaign centre f option probably wanted method pr' +
  'ovided relief replacement 2019 600 ad article effectiveness email internet ireland network paper procedures younger 001 800 ' +
  'adverse failed share status sunday colon nine playing plus sugar version wasn cure firms questions along court dementia mode' +
  'rate prime provides reviewed students ages ahead hand inc mail name options played studied 49 52 academy claims concerns est' +
  'imated held july model trying board boston eating project quarter secretary simple slow successful v acid agency bill legal ' +
  '64 air coming field highest measure 120 image job melanoma ph traditional cervical double everyone friday itself lab learn m' +
  'ajority menopause reason surgeons february force largest mri respectively themselves agreed detect died disorders eu increas' +
  'ing quickly samples sex shares showing assess assigned australia committee limited programme syndrome 47 break colorectal di' +
  'etary huge phd programs worked 2026 alcohol cannot radio security star affected bit cdc extra scores survey uses avoid bacte' +
  'ria exposure improvements protection recovery scan search worldwide wrote 46 associate car chairman helps let mice nations r' +
  'ecommend seems someone trade true underwent sometimes thursday adding affect analyzed detected howard increases north relati' +
  'vely turn anxiety explained foreign intake note position prior takes conference intervention outside 01 babies central hpv r' +
  'unning soon usually 54 99 commission continued estrogen focus list required sites combined eat november omega promising rand' +
  'omly severity staff 85 acute delivery nothing pc quite remain sale technique 63 76 analysts black evaluated muscle 56 anythi' +
  'ng budget confidence die existing fight hour physician simply 57 72 complete laboratory nutrition offers particular produced' +
  ' records robert tool twice coach federal hold includes institutes produce sample aggressive assessment believes diagnostic f' +
  'ilms healthcare starting coffee create hip october popular predict press relationship dollar funding removed screen y 59 fal' +
  'l generally highly microsoft washington 2021 3g living pill 51 america chicago demand giving therefore useful 53 address att' +
  'ention box choice mother progression screened terms warned 73 arm beyond consider consumption dha illness millions neck surg' +
  'eon worse 250 et french japan methods observed smokers 1999 58 68 activities appeared cross demonstrated humans johnson kg k' +
  'ids link meet thousands 67 consumer detection manager median officials original revealed rights sexual recommendations stati' +
  'stically supplement texas throughout coronary decline described details drinking ensure kidney prices respond rt strategy un' +
  'derstand williams 62 completed council gave joint ll los offered prospective resistant st strength affects chinese collected' +
  ' consumers design helping presence al assistant chemical commonly mutations photo require respiratory rest save scotland sum' +
  'mer weekend yukos 61 74 awards became boost class en expert italy obese peer race tell track west 66 ask billion decrease ea' +
  'sy enrolled facebook fast grade lack minute psa room wants aging august australian felt flashes germany improving inhibitors' +
  ' paul routine smaller spending ultrasound vice winning acupuncture admitted answer beginning controls criteria de decade dir' +
  'ect iraq near reach aim containing examined gone opioid reasons schools stimulation add cardiac decreased flow football four' +
  'th immunotherapy interval lifestyle nature reporter shot title 00 69 fell incidence influence learning organization task ang' +
  'eles assessed charles created determined duration league mammography occurred planning situation updates wide canada chest c' +
  'omprehensive confirm critical evaluate fractures hormones looks male member met saturday turned causing claim decades droppe' +
  'd francisco glucose ii infected injections insurance panel recurrence seem various 98 allergy believed completely deep expec' +
  't message middle preventing progress rugby sense 78 anyone aren beta calls colonoscopy concern couple hopes outbreak parts r' +
  'ecorded workers 71 account accuracy adds behavior cold false jones laws matter ovarian resistance tony vue watch advantage a' +
  'id apple award band beat biopsy genes internal lose mammograms osteoporosis paid private russian suffer unit allowed approxi' +
  'mately born buy immediately injuries nation nerve obtained publication signs statistics strokes tried achieved africa delive' +
  'red expensive goes green investigate opportunity raise vaccines war 84 comparison directly division eventually frequency rea' +
  'dy richard suffering accurate cohort compare elderly hair infants ldl leave lord mind pills rare rose targeted 02 1998 3000 ' +
  '82 above amyloid decided decisions drop effort hands interview islands milk mutation novel preventive providing reached stag' +
  'es thomas trauma windows 87 advice bring chair drive harvard messages political preliminary remove repair sensitivity union ' +
  '180 93 aimed calories carried clinically dying established exciting focused inside official sent supply understanding 5000 b' +
  'ecoming concluded debate diets generation love models none smith stock suffered tend testosterone worth write 81 artery basi' +
  's efforts fans fatty forms investment involves monitoring notes ones possibility prescription protective prove region rules ' +
  'speed technologies changed climate concerned everything faster launched meanwhile occur street supported update 10g 140 700 ' +
  'agree allows baseline career check fluid grow length martin medicare nih opening phones predicted remained sessions spinal s' +
  'topped 2030 96 adult arthritis bid changing customers evaluation haven hearing increasingly investigator kept operating pete' +
  'r powerful pretty sperm therapeutic victory 79 animals antibiotics applied beneficial density features iii indicate injectio' +
  'n laser meaning officer operations round setting stomach vessels begin build editorial examination expression front function' +
  'al gets hopkins morning remission subject text undergoing atrial book brought challenge chelsea contrast conventional delive' +
  'r fully lesions necessary offering placed quit ratio referred spent sport variety volume warming 89 arteries capacity christ' +
  'mas clearly involving moment prescribed ray specifically 3d 97 calcium cm defined figure heavy il leads nasal separate sligh' +
  'tly soy talk techniques visual waiting whom 1997 category extremely fibrillation fish liverpool lowering machine manchester ' +
  'molecular percentage postoperative proteins secondary w 88 92 94 agreement antidepressants certainly choose comments contain' +
  's facilities guidance investigation lungs pediatric plant republic sir competition elevated environment fear fiber gives gol' +
  'd initially james mood neurology patch sony thinking trend wrong 86 actor below broadband complex estimates getty perhaps pr' +
  'omise residents retrospective solution sun athletes cord discovered easier essential eyes gordon jobs marketing metastatic m' +
  'm mothers moving networks odds prevalence regarding seeking surface temperature tories agent chancellor cleveland correlatio' +
  'n doi encouraging friends gdp himself jama mini page rapid serum skills space statin talking walk 10ml 110 ball carry famili' +
  'es george indicated ketamine lancet onset park premature responses roddick scottish spend symptom wall warning zealand 91 ap' +
  'propriate bush champion chart dangerous fats grand host managed monitor movie perform picture purpose receptor reduces sensi' +
  'tive session suggesting vegetables authorities building ceo deficit festival fund gastrointestinal happen induced initiative' +
  ' leukemia magnetic maintain migraine ongoing parkinson pounds russia seeing serve viruses abuse artificial disability discus' +
  's fracture gut launch mayo missed movement northern psychiatry rising send threatening transmission vote western antidepress' +
  'ant biological carcinoma cent communication discovery drink electronic fatal file gain happy infant intensive interested lar' +
  'gely liberal maker metabolic radiotherapy raised selected speech strategies upper anderson blind closer commercial contain e' +
  'asily female german google hypertension income knowledge mike mps muscles planned profile radiology substantial wear wouldn ' +
  '1500 77 abnormal administered chances charge exchange exposed fit headache issued label mechanism mostly places signals trus' +
  't wait whereas 130 1994 arsenal compounds controversial cover delayed gov grant height hill immediate interesting investigat' +
  'ors lowest partners patterns pro professional reporting requires resources responsible seemed tory tough widespread 03 15ml ' +
  '1995 cardiology charges closed else espanol fertility johns ministers moved operation oxygen pd polyps practices reaction ri' +
  'ch road scientist student subsequent tells travel undergo wine 350 academic actress continues davis editor environmental fas' +
  'ting finds forced gaming happened hoping hundreds mixed named plastic sars seconds sort trouble twitter unlikely volunteers ' +
  'words 1996 allowing animal argued battle boss breath characteristics conservative extended feeling inhibitor investors meant' +
  ' olympic partial powers specialist tamoxifen unclear william written actual amounts bmi brand childhood compound counter cov' +
  'erage enter fellow finally homes losing normally periods royal sell sick son steps substance targets toward transplant unkno' +
  'wn updated 2g 83 advance bought brains claimed concentrations degree driving effectively electrical fatigue frequently glute' +
  'n intensity introduced knew leaders min pap publicly questionnaire replace robot rule select selling steven television tour ' +
  '04 adjusted basic cash clots code component confident consistent detailed diabetic equipment fever ice importance lib makers' +
  ' medicines missing newsletter occurs otherwise pancreatic psoriasis sclerosis stand sweden talks taylor unique visits analys' +
  'es bypass clinicians clot debt euros explain frequent giant kill links newly pennsylvania professionals programmes putting r' +
  'emoval scheduled spot stars statistical 1990 acids api application attempt ban boys cannabis considering download eggs epile' +
  'psy exactly fighting iv language lee netherlands painful parties proton regions regularly scott seed speaking spray store to' +
  'uch wearing 160 900 blue challenges chemicals count covered critics denied dollars ended entire founder happens helpful isra' +
  'el laparoscopic multi package pharmaceutical presentation proved recruited remaining statements stephen telephone towards 12' +
  '5 accounts african aids alan appeal blocking businesses comment continuing couldn defence dogs east experiencing extract gap' +
  ' gastric intended limit mid overweight pair partner premiership prepared profit providers roughly spain spam standards word ' +
  'approaches aware behavioral committed cuts decide draw goals ground knows markers material newspaper onto suspected teams th' +
  'ank tim tobacco upon 4000 5ml affairs amid andrew breathing comparing crucial damaged dedicated estimate finance gas irish k' +
  'eeping merck neurological parliament peak populations prize relative returned southern straight surprised typical ukip url u' +
  'sual walking 100g 1992 block burden communities consumed fetal healing implanted implants interventions judge king materials' +
  ' nicotine osteoarthritis pet pick plaque plays policies portable recommends regional seek signed squad threat tools trained ' +
  'variables abdominal aortic balance cancerous contribute distance doubt employees endometrial gender harm impairment lines ma' +
  'rker mary measurements monthly mouth pathway vital z 6000 accurately achieve analyst andy anesthesia becomes bigger bringing' +
  ' contract dysfunction florida foot gb indiafightscorona manage metabolism musical neither origin primarily proof ranked resu' +
  'lted shots spine survive tiny urged accused addiction agents built camera candidate champions clarke consuming definition el' +
  'igible fresh indian literature mac markets milligrams profits reactions respect stronger successfully surgeries ten transfer' +
  ' vaginal apply bed ca captain caption civil collection components consecutive cov culture epa files henry hepatitis html ill' +
  ' instance investigated java keen la matches maximum meat monitored myself nor objective ohio perfect pop predictive sound sp' +
  'okeswoman strongly tennis unable unless usa winner worry zinc 08 absence allergies antibodies ate biopsies calculated cautio' +
  'ned closely cutting delay desire ear encourage english entertainment enzyme equal feet fine funds gel georgia iframe involve' +
  ' korea mammogram massachusetts menopausal nervous newcastle operative pass pregnancies psilocybin reliable repeated scored s' +
  'inger solutions thus traffic underlying values winter 105 antibiotic audience bt connection demonstrate diagnose emotional g' +
  'raham heard hospitalization indeed injured kevin masks pediatrics processing prognosis proven regression resection safely st' +
  'eroid sustained taxes theatre thinks translational vitamins voters 15g arterial backed bodies breakthrough caution declined ' +
  'diego dry earth elections examine expressed facing harmful indoor italian jan joined lymph massive maternal mount nausea nic' +
  'e nyu parent possibly producing recurrent registered rock silk sources supporting technical 20g ac asking avastin blunkett c' +
  'arefully comparable crisis distribution dog ed ex grams harder immigration innovation location michigan nuts pace properties' +
  ' proposals rejected represent robinson section shift shock song van alongside asia bankruptcy biology capital channel columb' +
  'ia contained controversy correct entirely error exam excess fruit greatest heat hundred implant infusion kilroy leaving lord' +
  's maybe pancreas penn shingles shorter signal sinai table turning 1991 1993 30g accepted acting advised cap century click co' +
  'mmons database discharged driven faces facility feature fox gadget houston illegal isolation kick lasting magazine minimal m' +
  'inimally passed pcs pharmaceuticals pointed postmenopausal preoperative probiotics promote psychological quick rats regimen ' +
  'represents theory trading urine vascular weren xarelto yoga 09 8000 antibody apart boy campbell canadian catheter crime defi' +
  'nitely dependent deputy drank enhance equivalent exact expectations explore exports fraud genomic household kennedy madrid m' +
  'ainly marijuana melatonin motor nsaids nuclear organisation principal protocol readers responded ring saint saved shape slow' +
  'ly style superior ultimately unnecessary voice weekly willing xbox 0001 1980s accompanying acetaminophen airlines apnea arms' +
  ' auction biomedical bottle brca broad concussion controlling county derived diarrhea dramatic egg euro except exercises expl' +
  'ains extent fair founded hdl hunt ibuprofen japanese langone massage nadal nose owned philadelphia piece qq rectal resulting' +
  ' stanford substantially supporters sydney targeting tissues titles toxic 1980 absolutely actions aims airline announcement b' +
  'ehaviour card cbs commissioner communications creating domestic engineering follows formula fruits hoped hunting husband inf' +
  'ormed lifetime ly mask mechanisms meetings modern movies naturally nm nominated ophthalmology organ oscar pathology salt sat' +
  'isfaction solid stories surveillance unlike uterine virtual vulnerable window writing yes zh 360 acts album artists avoiding' +
  ' awareness bowel candidates cheaper circulating debut dental divided documents dvd edge falling fitness guide habits hasn im' +
  'pressive infectious ins jackson juice kelly leg limitations managing minor novartis pack properly proportion proposed rapidl' +
  'y react remember responsibility retail row sea sector simon smart specificity stable station stimulate storage substances su' +
  'icide sullivan surrounding therapeutics topical tube wang worst 1986 breaking careful clinics collaboration concentration co' +
  'nclusions console copies dramatically eric excited experiences harry holding indicates learned liquid machines meta molecule' +
  ' molecules nursing ran rival ruled runs sending shoulder similarly stone super tournament twenty vaccination ventricular wor' +
  'ried accept athens attempts base behaviors broadcast chain complicated consultant core deutsche difficulty experiment fibros' +
  'is filed glass housing ian indication institutions iphone leicester likelihood morbidity needle nutrients observational opt ' +
  'potent prince processes recover rehabilitation retina robotic shared sought spanish stake stores stressed switch systolic ta' +
  'ckle transport viral wake websites width 07 appearance art asian aspects bar breastfeeding capable co2 congress credit crimi' +
  'nal departments depending emerged extend fifth grew guided her2 hollywood hr identifying influenza innovative intravenous ju' +
  'mp marketed ministry motion obviously opened oxford partly pattern pdf platform poll producer proper psp pulmonary recovered' +
  ' reductions reflect repeat resonance schedule sd speculation toggle tracked turns understood units urban urology user wilson' +
  ' 1985 50g advances alex antioxidants caffeine chris cited concept corporate describe diagnoses enlarge extreme feb flight fu' +
  'nctions gazprom gps hormonal matched medscape menstrual modified mouse oncologist optimal participated peanut pelvic pilot p' +
  'rint projects psychiatric questioned reasonable recognized recommendation regardless replaced rheumatoid ross ruling safer s' +
  'haring shouldn significance slam standing starts survivors teeth token valve walnuts wsj youtube 5bn advisory alive associat' +
  'ions barrier blog buying calif calorie carolina charts chatgpt chosen clean colorado context corp dl essentially evening exc' +
  'ellent expects girls implications improves injected inquiry insisted lewis mails meals meaningful measurement mobiles mp mrs' +
  ' necessarily node oct opinion participating pe plaques plasma progesterone pulses raising relapse removing secure singles sk' +
  'y spectrum spring steve structure sufficient surprise tens thanks throat tumour turkey vast viewers 1989 admission amazing a' +
  'sylum biomarkers bp cardiologist compete complication consume cope dead defeat digestive discharge ease epidemic episode equ' +
  'ally faced father fed globally gum hypothesis jet kim lived medium miller miss multivariate nutritional obstetrics opportuni' +
  'ties opposition picked prescriptions promised promoting provider prozac pulled push ranging raw receptors relevant seattle s' +
  'exually stool tea telling thirds toxicity triple trump urinary weak yahoo antioxidant applications arrived authority backgro' +
  'und bipolar books brands chemo classified competitive connected consequences continuous daughter defects dermatology economi' +
  'st edu efficient everybody ferguson functioning hall hear ipod jennifer labor lasted latimes linux marrow max measuring mode' +
  'st morgan nationwide nerves nurses outpatient preterm prognostic quarantine sees sets settings tips unusual vomiting wife 10' +
  '3 1200 1987 1988 2027 30ml allergic arrest articles beer birmingham bottom carrying cd cheap claiming definitive deprivation' +
  ' detecting developers duke educational episodes favourite feed fees finished fuel gadgets gary genetics globe gynecology hol' +
  'ds hurt ibm ingredients instagram ip killed listen ma metformin mission operators originally photos posted predicting prison' +
  ' property reality recall reform requiring restore retirement reverse rural shut songs stent temporary totally ucsf virginia ' +
  '06 1990s adolescents anterior anywhere ar assistance benign br brian bristol carbohydrates ceremony combat dcis dec depressi' +
  've drinks excessive excluded fears feeding filled gerrard grants illnesses insomnia jersey join jose leaves malignant margin' +
  ' maryland mexico military opioids orders organs output pacemaker pets pictures relieve renal replacements selection spreadin' +
  'g ssi strike suspended thyroid transmitted valuable 40s ace activated adjuvant adopted affecting alpha annals antigen bacter' +
  'ial bisphosphonates bladder brigham broken cabinet cars cast championship classic complaints computers connections conservat' +
  'ives contributed cooling correlated cycle cycles directed display door dutch eastern edinburgh employment entresto epidemiol' +
  'ogy ethnic fixed gm guinea hopefully hub island jamie jason js justice l1 limits lists louis manufacturers matt mediterranea' +
  'n mercury names newer newsletters ng nodes occasional olive parameters paris paying pushing rarely regulation roger rush sbr' +
  't symptomatic tech trigger unfortunately untreated ups verify versions violence welsh 101 1bn android assets astro brazil ca' +
  'lling cardiff championships cnn consistently correctly danger deadly demonstrates depth documentary donor drama encouraged e' +
  'rectile external feels forty gained gestational golden henman hologic hong impaired ingredient inserted involvement killing ' +
  'kingdom kong laboratories legislation lets library marked memorial movements needles neuroscience nigeria noninvasive norway' +
  ' nt pleased protected q queen reference relationships reproductive reserve roche roy securities seriously shareholders sides' +
  ' speak stents striker struggling surprising terror tomography transplantation traumatic ui va victims voting winners yesterd' +
  'ay 220 adequate archives attending bay belief blocks bones challenging comedy conclude curve cystic dems discomfort drawn en' +
  'able entered everyday federation glazer graduate headaches heads hospitalized immunity incident institution irregular knees ' +
  'lse lucentis maintained manufacturer nintendo nivolumab obvious optimistic owners patent predictor premier prnewswire progre' +
  'ssive proposal prospectively questionnaires recognize relations saline sham sixth starring strains systemic tendon tie tree ' +
  'trends tsunami wave wireless yen 104 1800 1970 240 accounting angle attend aug autistic barcelona bloodstream bright cable c' +
  'ards catch categories character charged chose cleared clubs color colour convinced cured directors disaster dozen drinkers f' +
  'allen fire glasgow goods hewitt icu insurers items leadership lots males matthew moon noise nov oa organisations permanent p' +
  'm2 poverty precise prescribe prevented prompted rises saving served sodium specialists squamous sudden summary suspects timi' +
  'ng weather whatever 102 450 abortion abstract alliance begun brings broke brooks caught celtic cf chi classification clickin' +
  'g costly cough criticised dana delays democrats demographic emails fake falls gamers generated guilty harms harris hospitali' +
  'zations hotel interests joseph memories newswise olympics orthopaedic owen penalty pieces presenting protecting pushed rated' +
  ' rating reaching recognition register risen semi serving smoke teaching terrorism thirty tolerate tolerated tract 170 1984 a' +
  'bsolute additionally answers assessing assisted asymptomatic attorney boxes brother chan choices cigarettes classes clock co' +
  'conut collins compliance conduct correspondent cpap differ direction distress document elements elsewhere favour flublok fre' +
  'edom freezing friendly grains healthier ideas imf indicators influenced isolated joints jonathan labs legs manufacturing mul' +
  'timedia nominations nonprofit numerous nurse nutrient opposed performing platelet pm politics portion pound ps pump raises r' +
  'eflects refused registry regulatory remarkable resident resolution restrictions revenue savings seizure severely sharp sheff' +
  'ield sponsored steel studio studying stuff supports';
