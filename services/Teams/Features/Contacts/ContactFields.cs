using FluentValidation;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Input;

namespace SystemicPlatform.Teams.Features.Contacts;

/// <summary>How to reach someone, as it is sent. Absent or <c>{"protected":true}</c> leaves what is stored as it is; <c>{}</c> clears it.</summary>
internal sealed record ContactFields(
    [property: Personal] string? Email = null, [property: Personal] string? Phone = null, [property: Personal] string? Address = null,
    bool Protected = false)
{
    private const int PhoneLength = 40;
    private const int AddressLength = 300;

    public bool IsEmpty => Email is null && Phone is null && Address is null;

    /// <summary>Without surrounding blanks.</summary>
    public ContactFields Trimmed() => new(Email?.Trim(), Phone?.Trim(), Address?.Trim());

    /// <summary>What everyone may see of it; under non-disclosure that is nothing but that it is protected (L-26).</summary>
    public ContactPoint Point(string language, bool nonDisclosure) => new(Email, Phone, language, nonDisclosure);

    internal sealed class Validator : AbstractValidator<ContactFields>
    {
        public Validator()
        {
            RuleFor(contact => contact.Email).Email(ProfessionalMap.EmailLength);
            RuleFor(contact => contact.Phone).Line(PhoneLength)
                .Matches(@"^\s*\+?[0-9][0-9 ()/-]*$").WithErrorCode("phone").WithMessage("Digits, blanks and a leading plus sign.");
            RuleFor(contact => contact.Address).Line(AddressLength);
            RuleFor(contact => contact.Protected).Must((contact, isProtected) => !isProtected || contact.IsEmpty)
                .WithErrorCode("protected_with_values").WithMessage("Either protected, or values.");
        }
    }
}
