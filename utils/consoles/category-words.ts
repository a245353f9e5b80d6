/** Column headers (as labelKey writes them) under which consoles and exports name a product's category, as an expression. */
export const categoryHeader = [
  '^(?:所属|商品|宝贝|产品|货品|店铺|后台|平台|叶子|末级|主营|[一二三四1-4]级)*(?:类目|品类|分类)(?:名称|路径)?$',
  '^(?:商品|商品の)?カテゴリー?$',
  '^(?:(?:product|item|listing|primary|main|sub)[- ]?)?(?:category|categories)(?: name| path)?(?: (?:level )?[1-4])?$',
  '^(?:categorías?|categorias?|catégories?|kategorien?|kategori|categorie)$',
  '^(?:product|item) type$|^collections?$',
].join('|');

/** How the page of one product says it, among its other texts; the first group is the category. */
export const categoryOnPage = '(?:所属|商品|叶子|末级)类目[:：]\\s*((?:[^\\s>]+\\s*>+\\s*)*[^\\s>]+)';
