/** The rooms of the console, in the order in which they stand in the left column. A new one is entered here. */

import type { Area } from "./area";
import { home } from "./home";
import { orders } from "./orders";
import { parcels } from "./parcels";
import { platform } from "./platform";
import { prices } from "./prices";
import { products } from "./products";
import { returns } from "./returns";
import { stock } from "./stock";
import { tickets } from "./tickets";
import { work } from "./work";

export { search } from "./search";

export const areas: Area[] = [home, orders, stock, products, prices, parcels, returns, tickets, work, platform];
