export interface AddressOptions {
  /** Noise of the same form for any text. */
  readonly form: (text: string) => string;
  readonly keepsHost: (host: string) => boolean;
}

const whole = /^(?:(?<scheme>https?:)?\/\/(?<host>[^/?#]*))?(?<path>[^?#]*)(?:\?(?<query>[^#]*))?(?:#(?<hash>.*))?$/s;
// What addresses of shops' pages are made of everywhere; the reader finds the ids of products by them.
const words = new Set(
  'index html htm item items itm dp listing listings product products detail details view shop goods id itemid item_id goods_id goodsid num_iid productid product_id skuid sku home page pages'.split(
    ' ',
  ),
);
const longest = 300;
const longestValue = 40;

/** An address in form: known words and the hosts of consoles stay, ids and everything else become noise, scripts and data go. */
export function redactAddress(href: string, { form, keepsHost }: AddressOptions): string {
  const plain = href.trim().slice(0, longest);
  const parts = whole.exec(plain)?.groups;
  if (!parts || (!parts['host'] && /^[a-z][a-z\d+.-]*:/i.test(plain))) return '#';
  const { scheme = '', host, path = '', query, hash } = parts;
  const site = host === undefined ? '' : `${scheme}//${keepsHost(host) ? host : 'elsewhere.example'}`;
  const settings = query?.split('&').map((setting) => {
    const [name = '', ...value] = setting.split('=');
    const kept = /^[a-z_]{1,20}$/i.test(name) && value.length > 0 ? name : noise(name);
    return value.length === 0 ? kept : `${kept}=${noise(value.join('=').slice(0, longestValue))}`;
  });
  return `${site}${noise(path)}${settings ? `?${settings.join('&')}` : ''}${hash ? `#${noise(hash)}` : ''}`;

  function noise(text: string): string {
    return text
      .replace(/%[\da-f]{2}/gi, 'x')
      .split(/([^\p{L}\p{N}_]+)/u)
      .map((part, index) => (index % 2 === 1 || words.has(part.toLowerCase()) ? part : form(part)))
      .join('');
  }
}
