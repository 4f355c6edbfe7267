using FluentValidation;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Persons;
using SystemicPlatform.Teams.Features.Contacts;
using SystemicPlatform.Teams.Features.Input;

namespace SystemicPlatform.Teams.Features.Networks;

/// <summary>
/// The whole network as it is to be. What is there already keeps its id; what is left out is a fault, because history is
/// not deleted silently: a relation ends by its last day, and what was entered in error is withdrawn with a reason.
/// </summary>
internal sealed record NetworkRequest(
    IReadOnlyList<PersonRequest> Persons, IReadOnlyList<RelationRequest> Relations, IReadOnlyList<WithdrawalRequest>? Withdrawn = null)
{
    private const int MostPersons = 200;
    private const int MostRelations = 600;

    internal sealed class Validator : AbstractValidator<NetworkRequest>
    {
        public Validator()
        {
            RuleFor(request => request.Persons).Must(list => list.Count <= MostPersons).WithErrorCode("count").WithMessage($"At most {MostPersons}.");
            RuleFor(request => request.Relations).Must(list => list.Count <= MostRelations).WithErrorCode("count").WithMessage($"At most {MostRelations}.");
            RuleForEach(request => request.Persons).SetValidator(new PersonRequest.Validator());
            RuleForEach(request => request.Relations).SetValidator(new RelationRequest.Validator());
            RuleForEach(request => request.Withdrawn).SetValidator(new WithdrawalRequest.Validator());
        }
    }
}

/// <summary>
/// A person of the network. Id is null for a new person, whom the relations of this request call by Ref; a Ref that is a
/// UUID becomes the person's id.
/// </summary>
internal sealed record PersonRequest(
    Sex Sex,
    string ContactLanguage,
    bool InterpreterNeeded,
    bool NonDisclosureForSafety,
    Guid? Id = null,
    string? Ref = null,
    [property: Personal] string? GivenName = null,
    [property: Personal] string? FamilyName = null,
    [property: Personal] DateOnly? BirthDate = null,
    [property: Personal] DateOnly? DeceasedOn = null,
    [property: Personal] string? PersonalIdentityCode = null,
    ContactFields? Contact = null)
{
    private const int RefLength = 60;

    public PersonDetails Details(PersonalIdentityCode? code) => new(
        GivenName?.Trim(), FamilyName?.Trim(), BirthDate ?? code?.BirthDate, DeceasedOn,
        Sex == Sex.Unknown && code is not null ? SexOf.Code(code) : Sex, ContactLanguage.Trim(), InterpreterNeeded, NonDisclosureForSafety);

    internal sealed class Validator : AbstractValidator<PersonRequest>
    {
        public Validator()
        {
            RuleFor(person => person.GivenName).Line(ProfessionalMap.NameLength);
            RuleFor(person => person.FamilyName).Line(ProfessionalMap.NameLength);
            RuleFor(person => person.ContactLanguage).LanguageTag(ChildMap.LanguageLength);
            RuleFor(person => person.BirthDate).PlausibleDay();
            RuleFor(person => person.DeceasedOn).PlausibleDay();
            RuleFor(person => person.PersonalIdentityCode).IdentityCode();
            RuleFor(person => person.Ref).Line(RefLength)
                .Must((person, text) => text is null || person.Id is null).WithErrorCode("ref_and_id").WithMessage("A known person has an id, a new one a ref.");
            RuleFor(person => person.Contact!).SetValidator(new ContactFields.Validator()).When(person => person.Contact is not null);
        }
    }
}

/// <summary>
/// What one is to the other. From and To are the id of a child or a person, or the ref of a new person; Id is null for a
/// new relation; LivesWithShare is the percent of the child's time in this home.
/// </summary>
internal sealed record RelationRequest(
    string From, string To, RelationKind Kind, Guid? Id = null, DateOnly? StartsOn = null, DateOnly? EndsOn = null,
    bool ParentalResponsibility = false, int? LivesWithShare = null)
{
    internal sealed class Validator : AbstractValidator<RelationRequest>
    {
        public Validator()
        {
            RuleFor(relation => relation.StartsOn).PlausibleDay();
            RuleFor(relation => relation.EndsOn).PlausibleDay();
            RuleFor(relation => relation.LivesWithShare).InclusiveBetween(1, 100).WithErrorCode("share").WithMessage("1–100 percent.");
        }
    }
}

/// <summary>Something that was entered in error.</summary>
/// <param name="Id">The relation or the person.</param>
/// <param name="Reason">Why; kept in the history.</param>
internal sealed record WithdrawalRequest(Guid Id, [property: Personal] string Reason)
{
    internal sealed class Validator : AbstractValidator<WithdrawalRequest>
    {
        public Validator() => RuleFor(withdrawal => withdrawal.Reason).Prose(ChildMap.ReasonLength);
    }
}
