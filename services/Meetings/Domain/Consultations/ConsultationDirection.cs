namespace SystemicPlatform.Meetings.Domain.Consultations;

/// <summary>Who advises whom; it goes both ways (A2-15).</summary>
internal enum ConsultationDirection
{
    /// <summary>A professional of the area advises the partner organisation.</summary>
    ToPartner,

    /// <summary>The partner organisation advises the area's professionals.</summary>
    FromPartner,
}
