/** A column of the list: which field of a place it holds, how staff know it, and what the instructions say of it. */
export interface Column {
  /** The field, as a path inside a place: source.title. `city` is only read together with the county. */
  readonly field: string
  readonly header: string
  /** Other names for it, in lists that were not made from our workbook. */
  readonly also: readonly string[]
  readonly required?: true
  /** Not in our own workbook: lists from elsewhere have it. */
  readonly foreign?: true
  /** Several columns of this name are one list. */
  readonly several?: true
  /** In characters of the spreadsheet. */
  readonly width: number
  readonly help: string
}

/** In the order of the workbook. */
export const COLUMNS: readonly Column[] = [
  {
    field: 'id',
    header: '编号',
    also: ['ID', '站点编号'],
    width: 24,
    help: '已经有的不要改：发出去的链接靠它。新加的地方空着，导入时会取一个。',
  },
  {
    field: 'name',
    header: '名称',
    also: ['机构名称', '服务点名称', '站点名称', '单位名称', '地点名称', '服务点', '机构', '站点'],
    required: true,
    width: 34,
    help: '地方的全名，40 个字以内。',
  },
  {
    field: 'kind',
    header: '种类',
    also: ['类型', '类别', '服务点种类', '服务点类型', '机构类型', '机构类别', '站点类型'],
    required: true,
    width: 18,
    help: '从下拉里选。',
  },
  {
    field: 'city',
    header: '设区市',
    also: ['城市', '市', '地市', '所在市', '所属市'],
    foreign: true,
    width: 10,
    help: '',
  },
  {
    field: 'adcode',
    header: '区县',
    also: [
      '县区',
      '县市区',
      '区县名称',
      '所在区县',
      '所属区县',
      '区',
      '县',
      '区划代码',
      '行政区划',
      '行政区划代码',
      '区县代码',
      '所属县区',
      '所在县区',
    ],
    required: true,
    width: 18,
    help: '从下拉里选，也可以写六位区划代码。不知道哪个区县，才选城市。',
  },
  {
    field: 'address',
    header: '地址',
    also: ['详细地址', '地点', '位置', '机构地址', '服务地址'],
    required: true,
    width: 34,
    help: '写到能找到的地方，60 个字以内。',
  },
  {
    field: 'precision',
    header: '地址精度',
    also: ['精度', '位置精度'],
    required: true,
    width: 14,
    help: '地址写到多细，从下拉里选。',
  },
  {
    field: 'phone',
    header: '电话',
    also: [
      '联系电话',
      '咨询电话',
      '电话号码',
      '服务电话',
      '办公电话',
      '固定电话',
      '座机',
      '手机',
      '手机号',
      '手机号码',
      '联系方式',
      '电话1',
      '电话2',
      '热线',
    ],
    several: true,
    width: 24,
    help: '带区号，例如 0591-87654321。几个用顿号隔开，分机写 0591-87654321转8012。没有就空着。',
  },
  {
    field: 'hours',
    header: '开放时间',
    also: ['服务时间', '营业时间', '工作时间', '办公时间', '接待时间', '开放时段', '上班时间'],
    width: 34,
    help: '例如 周一至周五 8:30-12:00、14:30-17:30；周六 9:00-12:00。没有写的日子就是不开。整天写 全天，天天写 每天。',
  },
  {
    field: 'services',
    header: '服务内容',
    also: ['服务项目', '服务', '提供的服务', '主要服务', '业务范围'],
    several: true,
    width: 34,
    help: '一项一项用分号“；”隔开，每项 30 个字以内。',
  },
  {
    field: 'audience',
    header: '服务对象',
    also: ['对象', '面向人群', '服务人群'],
    width: 20,
    help: '谁可以来，30 个字以内。',
  },
  {
    field: 'access',
    header: '怎么去',
    also: ['交通', '交通方式', '乘车路线', '到达方式'],
    width: 24,
    help: '公交、停车、无障碍，60 个字以内。',
  },
  {
    field: 'coord.lat',
    header: '纬度',
    also: ['lat', 'latitude', 'Y坐标'],
    width: 11,
    help: '23 到 29 之间。没有就空着，不要估。',
  },
  {
    field: 'coord.lng',
    header: '经度',
    also: ['lng', 'lon', 'longitude', 'X坐标'],
    width: 11,
    help: '73 到 136 之间。没有就空着，不要估。',
  },
  {
    field: 'coord.system',
    header: '坐标系',
    also: ['坐标类型', '坐标系统'],
    width: 12,
    help: '写了经纬度才填。只收 GCJ-02（腾讯、高德地图上取的）；百度、GPS 的坐标要先换算。',
  },
  {
    field: 'grade',
    header: '等级',
    also: ['级别', '可信等级'],
    required: true,
    width: 14,
    help: 'A：有可去的位置，来源写得清楚；B：还要核实。',
  },
  {
    field: 'source.title',
    header: '来源标题',
    also: ['来源', '信息来源', '资料来源', '出处'],
    required: true,
    width: 34,
    help: '看到的是哪篇文章、哪份文件，60 个字以内。',
  },
  {
    field: 'source.publisher',
    header: '来源发布者',
    also: ['发布者', '来源单位', '发布单位', '媒体'],
    width: 18,
    help: '报社、网站或单位的名字。',
  },
  {
    field: 'source.date',
    header: '来源日期',
    also: ['发布日期', '发布时间', '来源时间'],
    width: 13,
    help: '2024-03-05，只知道月份写 2024-03，只知道年份写 2024。',
  },
  {
    field: 'source.url',
    header: '来源网址',
    also: ['网址', '链接', '来源链接', 'URL'],
    width: 34,
    help: '以 http 开头的完整网址。',
  },
  {
    field: 'source.sort',
    header: '来源性质',
    also: ['来源类型', '来源类别'],
    required: true,
    width: 18,
    help: '从下拉里选。',
  },
  {
    field: 'verifiedOn',
    header: '核实日期',
    also: ['核实时间', '确认日期', '最近核实'],
    width: 13,
    help: '有人到现场看过或者打电话问过的那一天，例如 2024-03-05。没有就空着。',
  },
  {
    field: 'note',
    header: '备注',
    also: ['说明', '要知道的', '注意事项', '注意'],
    width: 40,
    help: '去之前要知道的事，80 个字以内。',
  },
]

/** The columns of our own workbook. */
export const OWN_COLUMNS = COLUMNS.filter(({ foreign }) => !foreign)

/** Last column of the file of rows that were sent back; read past when that file comes in again. */
export const REASON = '退回原因'

export const DATA_SHEET = '服务点'
export const HELP_SHEET = '填写说明'
export const CHOICES_SHEET = '下拉选项'
/** In the file of rows that were sent back: data of columns that nobody knows. */
export const UNKNOWN_SHEET = '没有收的列'

/** Sheets that we write ourselves and that hold no places. */
export const OTHER_SHEETS: readonly string[] = [HELP_SHEET, CHOICES_SHEET, UNKNOWN_SHEET]

export const columnOf = (field: string): Column | undefined => COLUMNS.find((column) => column.field === field)
