// The half of the table that runs on the phone, before the first page is made.
import { internalComponents } from '@tarojs/shared'
import { trim } from './attributes'

trim(internalComponents)
