import { lookNow } from '@/features/reading/use-updates'
import { handInLook } from '@/store/update/look-now'

// Not a page: a script that the main package asks for some seconds after the first page, so that it need not carry it.
handInLook(lookNow)
