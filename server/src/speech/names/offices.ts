/** What people are called by, beside their names or behind their surnames; the longer before what it begins with. */
export const offices =
  '第一书记|副总经理|总工程师|副书记|副县长|副市长|副区长|副省长|副主任|副主席|副校长|副院长|总经理|董事长|支队长|秘书长|检察长|主持人|工程师|理事长|司令员|创始人|总编辑|指挥长|' +
  '书记|县长|市长|区长|镇长|乡长|省长|部长|局长|厅长|处长|科长|主任|主席|校长|园长|院长|总裁|经理|厂长|行长|会长|所长|站长|队长|政委|支书|教授|老师|先生|女士|师傅|同志|' +
  '班长|社长|院士|组长|主委|同学|台长|馆长|庭长|乡贤';
/** Offices of which a place or a unit has one. */
export const chiefOffices =
  '书记|县长|市长|区长|镇长|乡长|省长|部长|局长|厅长|主任|主席|校长|园长|院长|总经理|董事长|总裁|厂长|行长|会长|所长|站长|支书';
