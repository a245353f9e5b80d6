/** Some columns give their unit or currency in the header, once for all: 支付金额(万元), Sales (USD). */
export const headerUnit =
  /\s*[(（](%|万|亿|AUD|BRL|CAD|CNY|EUR|GBP|IDR|INR|JPY|MXN|MYR|PHP|SGD|THB|TWD|USD|VND)(?:元|人|件|次)?[)）]$/;
