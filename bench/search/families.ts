export { FAMILIES } from '@tests/search/families/families'
export { measureFamilies } from '@tests/search/families/measure'
