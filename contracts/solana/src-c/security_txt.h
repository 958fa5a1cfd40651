#pragma once
#include "types.h"

/* How to report a fault to whoever deployed the program, in the format that explorers read from an account of a program
   (security.txt, version 1): names and values between zeros. A deployer puts its own addresses here before the build;
   "example" is a domain that nobody has. */

#define SECURITY_TXT_FIELD(name, value) name "\0" value "\0"

__attribute__((section(".security.txt"), used)) static const char SECURITY_TXT[] =
    "=======BEGIN SECURITY.TXT V1=======\0"
    SECURITY_TXT_FIELD("name", "Isthmus vault")
    SECURITY_TXT_FIELD("project_url", "https://isthmus.example")
    SECURITY_TXT_FIELD("contacts", "link:https://isthmus.example/security,email:security@isthmus.example")
    SECURITY_TXT_FIELD("policy", "https://isthmus.example/SECURITY.md")
    SECURITY_TXT_FIELD("preferred_languages", "en")
    SECURITY_TXT_FIELD("auditors", "None")
    "=======END SECURITY.TXT V1=======\0";
