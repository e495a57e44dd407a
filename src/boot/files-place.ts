import type { DatabaseConfig } from '../config/index.js'
import { bucketPlace, type FilesPlace, folderPlace } from '../platform/backup/files-place.js'
import { openS3Storage } from '../platform/s3-storage.js'
import { filesFolder } from './places.js'

/** Where this installation keeps its files, for the commands that copy them. */
export const filesPlace = (config: DatabaseConfig): FilesPlace =>
  config.bucket ? bucketPlace(openS3Storage(config.bucket), config.bucket.url) : folderPlace(filesFolder(config))
