using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Domain.Certificates;

/// <summary>
/// Says that someone completed a programme, for a period. What it says is a snapshot. Renewing makes another certificate
/// with a period of its own, so that it can be told of any past day who was certified.
/// </summary>
[OutlivesChild("Somebody who was trained: worker or partner, not a child.")]
internal sealed class Certificate : Entity
{
    internal const int MaxReasonLength = 500;

    /// <summary>How long before the end its holder is told.</summary>
    internal const int WarningDays = 60;

    private Certificate()
    {
    }

    public string Code { get; private set; } = "";

    public Guid ParticipantId { get; private set; }

    public Guid ProgrammeId { get; private set; }

    /// <summary>The enrolment that was completed; the same through all renewals.</summary>
    public Guid EnrolmentId { get; private set; }

    /// <summary>The certificate whose period this one goes on from; null for the first.</summary>
    public Guid? RenewsId { get; private set; }

    [Personal]
    public string Name { get; private set; } = "";

    public string ProgrammeTitle { get; private set; } = "";

    public string? Topic { get; private set; }

    public DateOnly CompletedOn { get; private set; }

    public int Minutes { get; private set; }

    public IReadOnlyList<string> Trainers { get; private set; } = [];

    public IReadOnlyList<ActingRole> QualifiesFor { get; private set; } = [];

    public DateOnly IssuedOn { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day; null = for good.</summary>
    public DateOnly? ValidTo { get; private set; }

    public DateOnly? RevokedOn { get; private set; }

    public string? RevokedBecause { get; private set; }

    /// <summary>When its holder was told that it ends.</summary>
    public DateTimeOffset? WarnedAt { get; private set; }

    internal static Certificate Issue(
        Guid participantId, Guid programmeId, Guid enrolmentId, CertificateContent content, int? validityMonths, DateOnly today) => new()
        {
            Code = CertificateCode.New(),
            ParticipantId = participantId,
            ProgrammeId = programmeId,
            EnrolmentId = enrolmentId,
            Name = content.Name,
            ProgrammeTitle = content.ProgrammeTitle,
            Topic = content.Topic,
            CompletedOn = content.CompletedOn,
            Minutes = content.Minutes,
            Trainers = content.Trainers,
            QualifiesFor = content.QualifiesFor,
            IssuedOn = today,
            ValidFrom = content.CompletedOn,
            ValidTo = Last(content.CompletedOn, validityMonths),
        };

    /// <summary>A new certificate for the period after this one, or from today on where this one has ended.</summary>
    /// <exception cref="RuleViolation"><c>certificate_revoked</c>, <c>certificate_does_not_end</c>.</exception>
    internal Certificate Renew(int? validityMonths, DateOnly today)
    {
        EnsureNotRevoked("certificate_revoked");
        if (ValidTo is not { } last)
        {
            throw new RuleViolation("certificate_does_not_end", "The certificate is valid for good.");
        }

        var from = last < today ? today : last.AddDays(1);
        var next = Issue(
            ParticipantId, ProgrammeId, EnrolmentId,
            new CertificateContent(Name, ProgrammeTitle, Topic, CompletedOn, Minutes, Trainers, QualifiesFor), null, today);
        (next.RenewsId, next.ValidFrom, next.ValidTo) = (Id, from, Last(from, validityMonths));
        return next;
    }

    /// <summary>Takes it back.</summary>
    /// <exception cref="RuleViolation"><c>certificate_already_revoked</c>.</exception>
    internal void Revoke(string because, DateOnly today)
    {
        EnsureNotRevoked("certificate_already_revoked");
        (RevokedOn, RevokedBecause) = (today, because);
    }

    /// <summary>Its holder was told that it ends.</summary>
    internal void Warned(DateTimeOffset now) => WarnedAt = now;

    internal CertificateStatus StatusOn(DateOnly day) => this switch
    {
        { RevokedOn: not null } when RevokedOn <= day => CertificateStatus.Revoked,
        _ when ValidFrom > day => CertificateStatus.NotYetValid,
        _ when ValidTo < day => CertificateStatus.Expired,
        _ => CertificateStatus.Valid,
    };

    private static DateOnly? Last(DateOnly from, int? months) => months is { } count ? from.AddMonths(count).AddDays(-1) : null;

    private void EnsureNotRevoked(string code)
    {
        if (RevokedOn is not null)
        {
            throw new RuleViolation(code, "The certificate was revoked.");
        }
    }
}

/// <summary>What a certificate is worth on a day.</summary>
internal enum CertificateStatus
{
    Valid,
    NotYetValid,
    Expired,
    Revoked,
}
