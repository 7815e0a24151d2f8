/** All texts, put together of the areas' own. A key that one language lacks does not compile. */

import appEn from "./app/en.json";
import homeEn from "./areas/home/en.json";
import ordersEn from "./areas/orders/en.json";
import parcelsEn from "./areas/parcels/en.json";
import platformEn from "./areas/platform/en.json";
import pricesEn from "./areas/prices/en.json";
import productsEn from "./areas/products/en.json";
import returnsEn from "./areas/returns/en.json";
import searchEn from "./areas/search/en.json";
import stockEn from "./areas/stock/en.json";
import ticketsEn from "./areas/tickets/en.json";
import workEn from "./areas/work/en.json";
import appZh from "./app/zh-CN.json";
import homeZh from "./areas/home/zh-CN.json";
import ordersZh from "./areas/orders/zh-CN.json";
import parcelsZh from "./areas/parcels/zh-CN.json";
import platformZh from "./areas/platform/zh-CN.json";
import pricesZh from "./areas/prices/zh-CN.json";
import productsZh from "./areas/products/zh-CN.json";
import returnsZh from "./areas/returns/zh-CN.json";
import searchZh from "./areas/search/zh-CN.json";
import stockZh from "./areas/stock/zh-CN.json";
import ticketsZh from "./areas/tickets/zh-CN.json";
import workZh from "./areas/work/zh-CN.json";

export const en = {
  ...appEn,
  ...homeEn,
  ...ordersEn,
  ...parcelsEn,
  ...platformEn,
  ...pricesEn,
  ...productsEn,
  ...returnsEn,
  ...searchEn,
  ...stockEn,
  ...ticketsEn,
  ...workEn,
};

export type Key = keyof typeof en;

export const zh: Record<Key, string> = {
  ...appZh,
  ...homeZh,
  ...ordersZh,
  ...parcelsZh,
  ...platformZh,
  ...pricesZh,
  ...productsZh,
  ...returnsZh,
  ...searchZh,
  ...stockZh,
  ...ticketsZh,
  ...workZh,
};
