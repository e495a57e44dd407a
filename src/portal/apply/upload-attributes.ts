import { maxFileBytes } from '../../documents/index.js'
import { type Attributes, localPath, type PageFrame } from '../../ui/index.js'
import { applyTexts } from './texts.js'

/** What the script that sends files piece by piece has to know of a form: where, how much, and in which words. */
export function uploadAttributes({ language, assets }: PageFrame, announceAt: string): Attributes {
  const { sending, remove, refused, photos } = applyTexts[language].papers
  return {
    'data-upload': localPath(language, announceAt),
    'data-upload-module': assets('upload.js'),
    'data-photos-module': assets('photos.js'),
    'data-photos-words': JSON.stringify({ ...photos, remove }),
    'data-upload-max': String(maxFileBytes),
    'data-upload-words': JSON.stringify({ ...sending, remove, tooLarge: refused.too_large('{name}') }),
  }
}
