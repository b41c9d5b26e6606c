/** A second, independent transcription of every quantity in the 2022 article, by section (01-06), in the article's order. Made without looking at src/content; tests/content compares the two. */
export interface ArticleFigure {
  section: 1 | 2 | 3 | 4 | 5 | 6
  printed: string
  unit: string
  what: string
}

export const articleFigures: readonly ArticleFigure[] = [
  // 01
  { section: 1, printed: '万', unit: '名', what: '开展主题宣讲的基层宣讲员' },
  { section: 1, printed: '10', unit: '个县（市、区）', what: '协会领导宣讲到的县区' },
  { section: 1, printed: '10', unit: '个乡镇', what: '协会领导宣讲到的乡镇' },

  // 02
  { section: 2, printed: '91万', unit: '元', what: '特殊家庭服务阵地投入' },
  { section: 2, printed: '3', unit: '个', what: '新建暖心家园' },
  { section: 2, printed: '10', unit: '个', what: '新建心理慰藉援助中心' },
  { section: 2, printed: '405万', unit: '元', what: '住院护理补贴保险投入' },
  { section: 2, printed: '1.57万', unit: '名', what: '获购护理险的特殊家庭成员' },
  { section: 2, printed: '94.16%', unit: '', what: '完成村规民约修订的村居' },
  { section: 2, printed: '1.88万', unit: '个', what: '清理的宣传阵地' },
  { section: 2, printed: '3', unit: '个', what: '新建优生优育指导中心' },
  { section: 2, printed: '54', unit: '个', what: '新建向日葵亲子小屋' },
  { section: 2, printed: '544', unit: '个', what: '累计建成服务阵地' },
  { section: 2, printed: '10.83万', unit: '罐', what: '全额资助的奶粉' },
  { section: 2, printed: '6575', unit: '户', what: '奶粉受益婴幼儿家庭' },
  { section: 2, printed: '3.25万', unit: '户', what: '科学养育入户指导' },
  { section: 2, printed: '2.72万', unit: '人', what: '保健指导员培训注册参学' },

  // 03
  { section: 3, printed: '10', unit: '场', what: '八闽行与社区行服务' },
  { section: 3, printed: '2600多', unit: '人次', what: '义诊服务人次' },
  { section: 3, printed: '149万', unit: '人次', what: '现场直播点击观看' },
  { section: 3, printed: '6600多', unit: '场', what: '各级主题宣传服务活动' },
  { section: 3, printed: '25', unit: '个', what: '新建家庭健康服务中心' },
  { section: 3, printed: '770万', unit: '人', what: '健康知识小程序推广人数' },
  { section: 3, printed: '7.3万', unit: '名', what: '村级计生协会小组长' },
  { section: 3, printed: '14', unit: '期', what: '闽医来了专栏健康知识' },
  { section: 3, printed: '230多万', unit: '人次', what: '专栏累计点击' },
  { section: 3, printed: '近2万', unit: '人', what: '急救知识竞答参加者' },
  { section: 3, printed: '36', unit: '个', what: '新建青春健康俱乐部' },
  { section: 3, printed: '84.22万', unit: '人次', what: '青少年心理健康全年宣传' },
  { section: 3, printed: '63', unit: '场', what: '青春健康咨询与直播' },
  { section: 3, printed: '17.6万', unit: '人次', what: '青春健康咨询直播参与' },
  { section: 3, printed: '47.5万', unit: '人次', what: '健康家庭示范户网上评选' },

  // 04
  { section: 4, printed: '1.32亿', unit: '元', what: '幸福工程投入资金' },
  { section: 4, printed: '5239', unit: '户', what: '幸福工程帮扶计生母亲' },
  { section: 4, printed: '509万', unit: '元', what: '安居工程投入资金' },
  { section: 4, printed: '141', unit: '户', what: '改善住房的计生家庭' },
  { section: 4, printed: '1547.48万', unit: '元', what: '金秋助学发放助学金' },
  { section: 4, printed: '6792', unit: '名', what: '获帮扶上学的学生' },
  { section: 4, printed: '189', unit: '名', what: '摸底当年受助学生' },
  { section: 4, printed: '51', unit: '名', what: '考取硕士的受助学生' },
  { section: 4, printed: '69', unit: '名', what: '被单位录用的受助学生' },
  { section: 4, printed: '1.13亿', unit: '元', what: '意外伤害保险保费' },
  { section: 4, printed: '107.73万', unit: '户', what: '意外伤害保险参保家庭' },
  { section: 4, printed: '977', unit: '件', what: '受理法律援助案件' },
  { section: 4, printed: '6691', unit: '宗', what: '调解的民事纠纷' },
  { section: 4, printed: '1990.18万', unit: '元', what: '法律援助挽回损失' },
  { section: 4, printed: '4032', unit: '人次', what: '热情接访人次' },
  { section: 4, printed: '3333', unit: '人次', what: '主动下访人次' },
  { section: 4, printed: '429', unit: '个', what: '接访下访解决的问题' },

  // 05
  { section: 5, printed: '7', unit: '个方面', what: '实施意见具体措施' },
  { section: 5, printed: '1', unit: '市', what: '新型婚育文化试点市' },
  { section: 5, printed: '8', unit: '县', what: '新型婚育文化试点县' },

  // 06: no quantities
]
