import type { Adapter } from '../model/adapter.ts';
import { amazon } from './amazon.ts';
import { compass } from './compass.ts';
import { doudian } from './doudian.ts';
import { jd } from './jd.ts';
import { pdd } from './pdd.ts';
import { qianniu } from './qianniu.ts';
import { shopify } from './shopify.ts';
import { sycm } from './sycm.ts';
import { woocommerce } from './woocommerce.ts';

/** Every console Tillside knows, in the order people are shown them. */
export const adapters: readonly Adapter[] = [sycm, qianniu, jd, pdd, doudian, compass, amazon, shopify, woocommerce];
