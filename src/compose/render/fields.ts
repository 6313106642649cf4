/** The attributes that most mappings have, each left out when it is empty. */
import { filled, renderPairs, renderTexts } from "./collections.ts";
import { renderBytes, renderFlag, renderInteger, renderText } from "./scalars.ts";

export const text = filled(renderText);
export const texts = filled(renderTexts);
export const pairs = filled(renderPairs);
export const flag = filled(renderFlag);
export const integer = filled(renderInteger);
export const bytes = filled(renderBytes);
