import type { Adapter } from '../model/adapter.ts';

/** Shopify admin: conversion is orders per session of the online store, never per visitor. */
export const shopify: Adapter = {
  id: 'shopify',
  version: 1,
  name: { zh: 'Shopify', en: 'Shopify' },
  matches: ['https://admin.shopify.com/*'],
  home: 'https://admin.shopify.com/',
  shop: [{ name: '.store-name' }, { name: '[class*="StoreName"]' }],
  labels: {
    'Average order value over time': 'amount_per_order',
    'Conversion rate': 'session_conversion_rate',
    'Conversion rate over time': 'session_conversion_rate',
    'Online store conversion rate': 'session_conversion_rate',
    'Online store visitors': 'visitors',
    'Total orders': 'pay_orders',
    'Net items sold': 'pay_items',
    'New customers': 'new_buyers',
    'Returning customer rate': null,
    'Orders fulfilled': null,
    'Return fees': null,
    'Sessions with cart additions': null,
    'Sessions that reached checkout': null,
    'Sessions that completed checkout': null,
    'Added to cart': null,
    'Reached checkout': null,
    'Completed checkout': null,
  },
  pages: [
    {
      id: 'analytics',
      name: { zh: '分析', en: 'Analytics' },
      url: '/analytics',
      blocks: [{ title: '^(?:Conversion rate breakdown|Total sales by product)', read: 'ignore' }],
    },
  ],
};
