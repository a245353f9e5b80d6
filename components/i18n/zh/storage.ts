export const storage = {
  lost: '历史数据不见了',
  lostWhy: (snapshots: string, day: string) =>
    `这台电脑上曾存有 ${snapshots} 次读数（截至${day}），现在浏览器里是一个空的数据库。可能是浏览器数据被清除，或硬盘出了问题。`,
  lostHint: '如果有备份文件，请先恢复，再继续读数；两者会自动合并。',
  restore: '恢复备份',
  goOn: '不恢复，重新开始',
  damaged: (pieces: string) => `有 ${pieces} 块数据已损坏，无法读取`,
  damagedHint: '损坏的部分已单独保留，其余数据不受影响。打开对应日期的页面可以重新读取，也可以从备份恢复。',
  sizes: (used: string) => `数据共占用 ${used}`,
};
