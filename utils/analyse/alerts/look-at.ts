import type { AlertCode, LookAt } from './alert.ts';

const byMetric: Readonly<Record<string, readonly LookAt[]>> = {
  pay_amount: ['traffic', 'conversion', 'spend'],
  net_sales: ['traffic', 'conversion', 'spend'],
  visitors: ['sources', 'ads', 'products'],
  sessions: ['sources', 'ads', 'products'],
  pay_buyers: ['traffic', 'conversion'],
  pay_orders: ['traffic', 'conversion'],
  pay_conversion_rate: ['price', 'stock', 'reviews', 'product-page', 'sources'],
  session_conversion_rate: ['price', 'stock', 'reviews', 'product-page', 'sources'],
  add_to_cart_rate: ['product-page', 'price', 'sources'],
  bounce_rate: ['product-page', 'sources'],
  dsr_description: ['product-page', 'reviews'],
  dsr_service: ['service', 'reviews'],
  dsr_logistics: ['logistics', 'reviews'],
  experience_score: ['reviews', 'logistics', 'service'],
  experience_goods_score: ['reviews', 'refund-reasons'],
  experience_logistics_score: ['logistics'],
  experience_service_score: ['service'],
  positive_review_rate: ['reviews'],
  reply_3min_rate: ['service'],
};

const byCode: Readonly<Partial<Record<AlertCode, readonly LookAt[]>>> = {
  'refunds-rose': ['refund-reasons', 'reviews', 'logistics'],
  'stock-out': ['stock'],
  'source-collapsed': ['ads', 'products'],
};

/** Where an operator looks first when this happens. */
export function lookAt(code: AlertCode, metric: string): readonly LookAt[] {
  return byCode[code] ?? byMetric[metric] ?? [];
}
