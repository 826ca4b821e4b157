# icuuc.dll, which Windows 10 has and Wine has not: Qt6Core asks it for converters of texts. This
# one knows no converter at all, so Qt goes on with its own.
        .text

# void *ucnv_open(const char *name, UErrorCode *error): sets U_FILE_ACCESS_ERROR, returns null.
        .globl  ucnv_open
ucnv_open:
        movl    $4, (%rdx)
        xorl    %eax, %eax
        ret

        .globl  DllMain
DllMain:
        movl    $1, %eax
        ret

# Without a converter the others have nothing to work on, and no names to list.
        .macro  empty name
        .globl  \name
\name:
        .endm
        empty   ucnv_close
        empty   UCNV_FROM_U_CALLBACK_SUBSTITUTE
        empty   UCNV_TO_U_CALLBACK_SUBSTITUTE
        empty   ucnv_reset
        empty   ucnv_getMaxCharSize
        empty   ucnv_getName
        empty   ucnv_getToUCallBack
        empty   ucnv_getFromUCallBack
        empty   ucnv_setToUCallBack
        empty   ucnv_setFromUCallBack
        empty   ucnv_cbToUWriteUChars
        empty   ucnv_toUnicode
        empty   ucnv_cbFromUWriteUChars
        empty   ucnv_toUCountPending
        empty   ucnv_fromUCountPending
        empty   ucnv_getStandardName
        empty   ucnv_getAvailableName
        empty   ucnv_countAvailable
        empty   ucnv_fromUnicode
        xorl    %eax, %eax
        ret
