import type { Adapter } from '../model/adapter.ts';
import { alibaba1688 } from './1688.ts';
import { amazon } from './amazon.ts';
import { compass } from './compass.ts';
import { doudian } from './doudian.ts';
import { ebay } from './ebay.ts';
import { etsy } from './etsy.ts';
import { jd } from './jd.ts';
import { kuaishou } from './kuaishou.ts';
import { lazada } from './lazada.ts';
import { pdd } from './pdd.ts';
import { qianniu } from './qianniu.ts';
import { shopee } from './shopee.ts';
import { shopify } from './shopify.ts';
import { sycm } from './sycm.ts';
import { tiktok } from './tiktok.ts';
import { vendure } from './vendure.ts';
import { weixin } from './weixin.ts';
import { woocommerce } from './woocommerce.ts';
import { xiaohongshu } from './xiaohongshu.ts';

/** Every console Tillside knows, in the order people are shown them. */
export const adapters: readonly Adapter[] = [
  sycm,
  qianniu,
  jd,
  pdd,
  doudian,
  compass,
  kuaishou,
  weixin,
  xiaohongshu,
  alibaba1688,
  amazon,
  shopify,
  etsy,
  ebay,
  shopee,
  lazada,
  tiktok,
  woocommerce,
  vendure,
];
